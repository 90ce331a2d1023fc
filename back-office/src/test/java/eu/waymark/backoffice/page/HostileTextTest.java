package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of the record that means something to a browser is shown as text, on every page that shows it. */
class HostileTextTest {
    private static final String HOSTILE = "<script>alert(1)</script>";
    private static final String WORKSHOP = "6b1f2f5e-31a8-4b0c-9d2c-2f8e5a7d1c11";

    /** A command a line: its name, and its fields. */
    private static final String COMMANDS = """
            AdmitPartner 'partner':'evil','name':'HOSTILE','country':'IT','role':'CITY'
            AdmitPartner 'partner':'turin','name':'Turin','country':'IT','role':'CITY'
            FormCommunity 'community':'A','theme':'HOSTILE'
            AssignCity 'community':'A','partner':'evil'
            AssignCity 'community':'A','partner':'turin'
            AddLocalStakeholder 'partner':'evil','organisation':'HOSTILE','how':'HOSTILE'
            AddRelatedProject 'partner':'evil','organisation':'HOSTILE','title':'HOSTILE','programme':'HOSTILE'
            ScheduleMeeting 'activity':'WORKSHOP','kind':'WORKSHOP','title':'HOSTILE','partners':['turin','evil'],'from':'2020-03-02','to':'2020-03-02','note':'HOSTILE'
            PlanProgramme 'activity':'WORKSHOP','items':[{'kind':'OTHER','title':'HOSTILE'}]
            PresentDocument 'activity':'WORKSHOP','title':'HOSTILE','presentedBy':'HOSTILE'
            MoveOnline 'activity':'WORKSHOP','reason':'HOSTILE'
            RecordOutcome 'activity':'WORKSHOP','outcome':'HOSTILE'
            DraftRoadmap 'partner':'evil','title':'HOSTILE'
            PlanAction 'partner':'evil','title':'HOSTILE','responsible':'HOSTILE'
            InvolveStakeholder 'partner':'evil','organisation':'HOSTILE','how':'HOSTILE'
            DefineBenchmark 'community':'A','title':'HOSTILE','standards':[{'standard':'s','title':'HOSTILE'}],'scale':{'lowest':1,'highest':5}
            RecordSelfAssessment 'community':'A','partner':'evil','scores':[{'standard':'s','score':1,'reasons':'HOSTILE'}]
            RecordOutput 'output':'o','kind':'OTHER','title':'HOSTILE','note':'HOSTILE'
            PublishGuidelines 'title':'HOSTILE','publishedOn':'2020-03-02'
            """;

    @TempDir
    static Path folder;

    private static Site site;

    @BeforeAll
    static void start() {
        Served served = Served.on(folder);
        send(served, "RegisterProject 'acronym':'HOSTILE','title':'HOSTILE','fund':'HOSTILE','lead':'evil'");
        send(
                served,
                "SignGrantAgreement 'reference':'HOSTILE','signedOn':'2019-12-01','startsOn':'2020-01-01','months':24");
        COMMANDS.lines().forEach(line -> send(served, line));
        served.awaitViews();
        site = new Site(served);
    }

    private static void send(Served served, String line) {
        String[] command = line.replace("'WORKSHOP','kind'", "'" + WORKSHOP + "','kind'")
                .replace("'activity':'WORKSHOP'", "'activity':'" + WORKSHOP + "'")
                .replace("HOSTILE", HOSTILE)
                .split(" ", 2);
        served.command(command[0], "p", command[1]);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/projects/p",
                "/projects/p/timeline",
                "/projects/p/activities",
                "/projects/p/activities/" + WORKSHOP,
                "/projects/p/partners/evil",
                "/projects/p/roadmaps",
                "/projects/p/roadmaps/evil",
                "/projects/p/benchmarks",
                "/projects/p/guidelines"
            })
    void itIsShownAsText(String path) {
        Document page = site.ok(path);

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("main").text()).contains(HOSTILE);
        Fitness.check(path, page);
    }
}
