package eu.waymark.backoffice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may see whom. */
@AnalyzeClasses(packages = "eu.waymark.backoffice", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    @ArchTest
    static final ArchRule ONLY_THE_ASSEMBLY_SEES_THE_OTHER_SIDES = noClasses()
            .that()
            .resideOutsideOfPackage("eu.waymark.backoffice.assembly..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("eu.waymark.command..", "eu.waymark.query..", "eu.waymark.eventstore..");

    @ArchTest
    static final ArchRule ONLY_WEB_AND_ASSEMBLY_KNOW_SPRING = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "eu.waymark.backoffice.web..", "eu.waymark.backoffice.assembly..", "eu.waymark.backoffice.page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.apache..");

    @ArchTest
    static final ArchRule ONLY_VERBS_KNOW_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackages("eu.waymark.backoffice.verb..", "eu.waymark.backoffice")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "eu.waymark.backoffice.verb..");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("eu.waymark.backoffice.(*)..").should().beFreeOfCycles();
}
