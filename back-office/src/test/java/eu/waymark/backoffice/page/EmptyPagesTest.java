package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served;
import eu.waymark.shared.CommandTypes;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing is recorded, a page says what is missing, and which command would record it. */
class EmptyPagesTest {
    private static final String VISIT = "6b1f2f5e-31a8-4b0c-9d2c-2f8e5a7d1c11";

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        Served served = Served.on(folder).withProject("p");
        served.command("RegisterProject", "q", "'acronym':'Q','title':'A test','fund':'AMIF','lead':'eurocities'");
        served.command(
                "ScheduleClusterVisit",
                "p",
                "'activity':'%s','community':'A','host':'turin','from':'2020-03-02','to':'2020-03-03'"
                        .formatted(VISIT));
        served.awaitViews();
        site = new Site(served);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q|SignGrantAgreement AmendGrantAgreement AdmitPartner FormCommunity",
                "q/activities|ScheduleMeeting ScheduleClusterVisit ScheduleExchange",
                "q/roadmaps|AdmitPartner",
                "q/benchmarks|FormCommunity",
                "q/guidelines|PublishGuidelines RecordOutput",
                "p/partners/turin|AppointContact AddLocalStakeholder",
                "p/roadmaps/turin|DraftRoadmap",
                "p/benchmarks|DefineBenchmark DefineBenchmark",
                "p/activities/" + VISIT + "|PlanProgramme RecordAttendance PresentDocument RecordOutcome"
            })
    void thePageNamesWhatWouldFillIt(String path, String commands) {
        Document page = site.ok("/projects/" + path);

        List<String> named = page.select(".empty code").stream()
                .flatMap(code -> List.of(code.text().split(", | or ")).stream())
                .toList();
        assertThat(named).containsExactly(commands.split(" "));
        assertThat(named)
                .allSatisfy(name -> assertThat(CommandTypes.named(name)).isPresent());
        Fitness.check(path, page);
    }
}
