package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.demo.DemoScript;
import eu.waymark.backoffice.demo.IndependentCount;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.query.ProjectList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** VALUES as of 31 March 2020, before the pandemic had its say, and as of 30 April 2021, the day on which it ended. */
class LookingBackTest {
    private static final String VALUES = "/api/projects/values";
    private static final String CESENA = "activity/d0000000-0000-4000-8000-000000000008";

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        try (House house = House.open(new DataFolder(folder))) {
            DemoScript.values().run(house.commandDesk(), house.operations(), () -> {});
        }
        served = Served.on(folder);
        served.awaitViews();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-01", "2020-03-31", "2020-04-01", "2020-08-31", "2020-09-01", "2021-04-30"})
    void thePartnersAreWhatTheJournalSaysOfThem(LocalDate day) {
        IndependentCount counted = IndependentCount.of(ok(VALUES + "/journal?limit=1000"), day);

        JsonNode partners = ok(VALUES + "/partners?asOf=" + day);

        assertThat(partners.get("sequence").longValue()).isEqualTo(counted.sequence());
        assertThat(partners.get("items").size()).isEqualTo(counted.partners());
        assertThat(partners.get("items").valueStream())
                .allSatisfy(partner -> assertThat(IndependentCount.told(partner))
                        .as(partner.toString())
                        .isEqualTo(counted.of(partner.get("partner").stringValue())));
    }

    @Test
    void theTwoDaysDifferWhereTheyShould() {
        JsonNode before = ok(VALUES + "/partners/bristol?asOf=2020-03-31");
        JsonNode after = ok(VALUES + "/partners/bristol?asOf=2021-04-30");
        assertThat(before.at("/exchanges/sent/done").intValue()).isZero();
        assertThat(after.at("/exchanges/sent/done").intValue()).isOne();
        assertThat(before.get("asOf").stringValue()).isEqualTo("2020-03-31T21:59:59.999Z");

        assertThat(ok(VALUES + "?asOf=2020-03-31").get("endsOn").stringValue()).isEqualTo("2021-01-31");
        assertThat(ok(VALUES + "?asOf=2021-04-30").get("endsOn").stringValue()).isEqualTo("2021-04-30");

        assertThat(overdue("2020-03-31")).doesNotContain(CESENA);
        assertThat(overdue("2020-08-31")).doesNotContain(CESENA);
        assertThat(overdue("2020-09-01")).contains(CESENA);
        assertThat(overdue("2021-04-30")).contains(CESENA);
    }

    private static Stream<String> overdue(String day) {
        return ok(VALUES + "/partners/cesena?asOf=" + day)
                .get("overdue")
                .valueStream()
                .map(item -> item.get("subject").stringValue());
    }

    @Test
    void everyGetUnderAProjectLooksBack() {
        String activity = CESENA.substring("activity/".length());
        Stream<String> lists = Stream.of(ProjectList.values()).map(list -> "/" + list.path());
        Stream<String> others = Stream.of(
                "", "/timeline", "/journal", "/partners/cesena", "/activities/" + activity, "/roadmaps/turin");
        assertThat(Stream.concat(lists, others)).allSatisfy(path -> {
            JsonNode answer = ok(VALUES + path + "?asOf=@140");
            assertThat(answer.get("sequence").longValue()).as(path).isEqualTo(path.equals("/journal") ? 99 : 140);
            assertThat(answer.get("asOf"))
                    .isEqualTo(ok(VALUES + "/journal?from=140&limit=1").at("/items/0/recordedAt"));
        });
    }

    @Test
    void aSingleThingHasTheTagOfThen() {
        Response then = served.get(VALUES + "/partners/bristol?asOf=2020-03-31");
        assertThat(then.header("ETag")).isEqualTo("\"" + then.json().get("version") + "\"");
    }

    @Test
    void aPastListIsReadPageByPage() {
        String list = VALUES + "/timeline?asOf=2020-03-31&limit=";
        List<JsonNode> whole = ok(list + 1000).get("items").valueStream().toList();
        JsonNode first = ok(list + (whole.size() - 1));
        JsonNode rest = ok(list + 1000 + "&cursor=" + first.get("next").stringValue());

        assertThat(rest.get("items").valueStream()).containsExactly(whole.getLast());
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-31,404,since 2019-02-01T09:00:00Z",
        "@999,404,its last is @",
        "9999-12-31,400,lies in the future",
        "9999-12-31T00:00:00Z,400,lies in the future"
    })
    void whatThereIsNotIsSaid(String asOf, int status, String detail) {
        for (String path : List.of("", "/partners", "/due", "/journal", "/partners/turin")) {
            Response response = served.get(VALUES + path + "?asOf=" + asOf);
            assertThat(response.status()).as(path).isEqualTo(status);
            assertThat(response.json().get("detail").stringValue()).contains(detail);
        }
    }

    private static JsonNode ok(String path) {
        Response response = served.get(path);
        assertThat(response.status())
                .as(path + new String(response.raw().body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return response.json();
    }
}
