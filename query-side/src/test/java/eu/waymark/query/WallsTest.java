package eu.waymark.query;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import eu.waymark.query.fold.Projection;
import java.time.Clock;

@AnalyzeClasses(packages = "eu.waymark", importOptions = DoNotIncludeTests.class)
class WallsTest {
    @ArchTest
    static final ArchRule theQuerySideDoesNotSeeTheCommandSide = noClasses()
            .that()
            .resideInAPackage("eu.waymark.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("eu.waymark.command..", "eu.waymark.backoffice..", "org.springframework..");

    @ArchTest
    static final ArchRule ofTheEventStoreItSeesThePortAndTheCodec = noClasses()
            .that()
            .resideInAPackage("eu.waymark.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("eu.waymark.eventstore.sqlite..", "eu.waymark.eventstore.engine..");

    @ArchTest
    static final ArchRule aProjectionIsPure = noClasses()
            .that(assignableTo(Projection.class))
            .or()
            .resideInAPackage("eu.waymark.query.fold..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "org.sqlite..",
                    "org.axonframework..",
                    "java.io..",
                    "java.nio..",
                    "java.util.random..",
                    "eu.waymark.query.store..",
                    "eu.waymark.query.follow..",
                    "eu.waymark.query.answer..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule packagesDoNotDependOnEachOtherInTurn =
            slices().matching("eu.waymark.query.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheEngineKnowsSql = noClasses()
            .that()
            .resideInAPackage("eu.waymark.query..")
            .and()
            .resideOutsideOfPackage("eu.waymark.query.store.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..", "com.zaxxer..");

    @ArchTest
    static final ArchRule onlyTheEngineKnowsMongoDb = noClasses()
            .that()
            .resideInAPackage("eu.waymark.query..")
            .and()
            .resideOutsideOfPackage("eu.waymark.query.store.mongo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule onlyTheAssemblyKnowsAxonAndTheEngine = noClasses()
            .that()
            .resideInAPackage("eu.waymark.query.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule documentsAreImmutable = classes()
            .that()
            .resideInAPackage("eu.waymark.query..")
            .and()
            .haveSimpleNameEndingWith("Document")
            .should()
            .beRecords();
}
