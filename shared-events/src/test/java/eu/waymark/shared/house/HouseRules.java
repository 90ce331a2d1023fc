package eu.waymark.shared.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;

/** Rules that hold in every room of the house. */
public final class HouseRules {
    /** One clock is given; nobody asks the machine. */
    public static final ArchRule NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME = noClasses()
            .should()
            .accessTargetWhere(target("java.time", "now"))
            .orShould()
            .accessTargetWhere(target(Clock.class.getName(), "system"))
            .orShould()
            .accessTargetWhere(target(System.class.getName(), "currentTimeMillis"))
            .because("the time is given by one clock, which a test or the demonstration sets");

    public static final ArchRule EVERY_PACKAGE_SAYS_WHAT_LIVES_THERE_AND_IS_NULL_MARKED = classes()
            .should(new ArchCondition<>("live in a package with a @NullMarked package-info.java") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
                }
            });

    private HouseRules() {}

    /** Nothing is used but Java itself and these packages. */
    public static ArchRule dependsOnlyOn(String... packages) {
        String[] allowed = new String[packages.length + 1];
        System.arraycopy(packages, 0, allowed, 1, packages.length);
        allowed[0] = "java..";
        return classes().should().onlyDependOnClassesThat().resideInAnyPackage(allowed);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String owner, String method) {
        return DescribedPredicate.describe(
                owner + " " + method,
                access -> access.getTargetOwner().getFullName().startsWith(owner)
                        && access.getTarget().getName().startsWith(method));
    }
}
