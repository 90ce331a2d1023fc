package eu.waymark.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import eu.waymark.shared.house.HouseRules;

@AnalyzeClasses(packages = "eu.waymark.command", importOptions = ImportOption.DoNotIncludeTests.class)
class CommandSideRulesTest {
    @ArchTest
    static final ArchRule SEES_THE_LANGUAGE_AND_NO_OTHER_ROOM = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("eu.waymark.query..", "eu.waymark.eventstore..", "eu.waymark.backoffice..");

    /** No framework, no input or output, nothing of the shell: what decides can be read and tested by itself. */
    @ArchTest
    static final ArchRule DECIDING_IS_PURE = classes()
            .that()
            .resideInAPackage("eu.waymark.command.*..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "org.pcollections..",
                    "eu.waymark.shared..",
                    "eu.waymark.command.*..");

    @ArchTest
    static final ArchRule THE_TIME_IS_GIVEN = HouseRules.NOBODY_ASKS_THE_MACHINE_FOR_THE_TIME;

    @ArchTest
    static final ArchRule PACKAGES = HouseRules.EVERY_PACKAGE_SAYS_WHAT_LIVES_THERE_AND_IS_NULL_MARKED;
}
