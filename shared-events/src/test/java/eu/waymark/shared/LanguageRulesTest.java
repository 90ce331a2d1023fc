package eu.waymark.shared;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import eu.waymark.shared.house.HouseRules;
import eu.waymark.shared.journal.JournalItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "eu.waymark.shared", importOptions = DoNotIncludeTests.class)
class LanguageRulesTest {
    @ArchTest
    static final ArchRule NEEDS_NO_FRAMEWORK =
            HouseRules.dependsOnlyOn("eu.waymark.shared..", "com.fasterxml.jackson.annotation..", "org.jspecify..");

    @ArchTest
    static final ArchRule TIME_IS_GIVEN = HouseRules.NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME;

    @ArchTest
    static final ArchRule PACKAGES_ARE_DESCRIBED = HouseRules.EVERY_PACKAGE_SAYS_WHAT_LIVES_THERE_AND_IS_NULL_MARKED;

    @ArchTest
    static final ArchRule MESSAGES_ARE_RECORDS = classes()
            .that()
            .areAssignableTo(Command.class)
            .or()
            .areAssignableTo(Event.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    /** Neither has an order of its own nor equality that all engines share. */
    @ArchTest
    static final ArchRule NO_RECORD_HOLDS_A_MAP_OR_AN_ARRAY = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areRecords()
            .and()
            .areDeclaredInClassesThat()
            .doNotBelongToAnyOf(JournalItem.class)
            .should()
            .haveRawType(DescribedPredicate.describe(
                    "map or array", (JavaClass type) -> type.isArray() || type.isAssignableTo(Map.class)));

    @ArchTest
    static final ArchRule NOTHING_CHANGES = fields().should().beFinal();

    @ArchTest
    static final ArchRule CONSTANTS_ALONE_ARE_PUBLIC =
            fields().that().arePublic().should().haveModifier(STATIC);

    @Test
    void noFileIsLongerThanTwoHundredLines() throws IOException {
        try (Stream<Path> sources =
                Files.walk(Path.of("src")).filter(file -> file.toString().endsWith(".java"))) {
            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(200));
        }
    }
}
