package eu.waymark.backoffice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.demo.DemoScript;
import eu.waymark.backoffice.demo.IndependentCount;
import eu.waymark.backoffice.folder.DataFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** VALUES as of 31 March 2020 and as of 30 April 2021, held against what a reader finds in the journal. */
class ComparingTest {
    private static final String VALUES = "/api/projects/values";
    private static final LocalDate BEFORE = LocalDate.of(2020, 3, 31);
    private static final LocalDate AFTER = LocalDate.of(2021, 4, 30);
    private static final String DAYS = "from=" + BEFORE + "&to=" + AFTER;

    @TempDir
    static Path folder;

    private static Served served;
    private static Map<String, JsonNode> changes;
    private static List<JsonNode> between;
    private static JsonNode journal;

    @BeforeAll
    static void start() {
        try (House house = House.open(new DataFolder(folder))) {
            DemoScript.values().run(house.commandDesk(), house.operations(), () -> {});
        }
        served = Served.on(folder);
        served.awaitViews();
        journal = ok(VALUES + "/journal?limit=1000");
        between = journal.get("items")
                .valueStream()
                .filter(event -> isBetween(Instant.parse(event.get("recordedAt").stringValue())))
                .toList();
        changes = new HashMap<>();
        for (JsonNode change : items("&limit=7"))
            assertThat(changes.put(change.get("subject").stringValue(), change))
                    .as("once")
                    .isNull();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static boolean isBetween(Instant recordedAt) {
        return !recordedAt.isBefore(Instant.parse("2020-03-31T22:00:00Z"))
                && recordedAt.isBefore(Instant.parse("2021-04-30T22:00:00Z"));
    }

    @Test
    void everyEventInBetweenIsNamedAndNoOther() {
        assertThat(changes.values().stream()
                        .flatMap(change -> change.get("events").valueStream())
                        .map(event -> event.get("sequence").longValue())
                        .distinct()
                        .sorted())
                .isNotEmpty()
                .containsExactlyElementsOf(between.stream()
                        .map(event -> event.get("sequence").longValue())
                        .toList());
    }

    @Test
    void theExtensionOfTheAgreementIsTold() {
        JsonNode amended = events("GrantAgreementAmended").getFirst();

        JsonNode ends = field("agreement", "/endsOn");

        assertThat(ends.get("before").stringValue()).isEqualTo("2021-01-31");
        assertThat(ends.get("after").stringValue())
                .isEqualTo("2021-04-30")
                .isEqualTo(amended.at("/payload/endsOn").stringValue());
        assertThat(ends.get("events").valueStream()).containsExactly(amended.get("sequence"));
        assertThat(ends.get("sentence").stringValue()).isEqualTo("Ends on: 2021-04-30 instead of 2021-01-31");
    }

    @Test
    void whatWasMovedOnLineAndWhatWasHeldIsTold() {
        assertThat(events("ActivityMovedOnline")).isNotEmpty().allSatisfy(event -> {
            JsonNode online = field(activity(event), "/online");
            assertThat(online.get("after").booleanValue()).isTrue();
            assertThat(online.get("events").valueStream()).contains(event.get("sequence"));
        });
        assertThat(events("ActivityCompleted")).isNotEmpty().allSatisfy(event -> {
            JsonNode state = field(activity(event), "/state");
            assertThat(state.get("after").stringValue()).isEqualTo("COMPLETED");
            assertThat(state.get("events").valueStream()).contains(event.get("sequence"));
        });
    }

    @Test
    void thePartnersCountsDifferAsCountedInTheJournal() {
        IndependentCount then = IndependentCount.of(journal, BEFORE);
        IndependentCount later = IndependentCount.of(journal, AFTER);
        List<String> paths = List.of(
                "/exchanges/hosted/done",
                "/exchanges/hosted/planned",
                "/exchanges/sent/done",
                "/exchanges/sent/planned",
                "/visits/hosted/done",
                "/visits/hosted/planned");
        int differing = 0;
        for (JsonNode partner : ok(VALUES + "/partners").get("items")) {
            String name = partner.get("partner").stringValue();
            for (int index = 0; index < paths.size(); index++) {
                Object before = then.of(name).get(index);
                Object after = later.of(name).get(index);
                JsonNode told = fieldOrNull("partner/" + name, paths.get(index));
                if (before.equals(after))
                    assertThat(told).as(name + paths.get(index)).isNull();
                else {
                    differing++;
                    JsonNode field = field("partner/" + name, paths.get(index));
                    assertThat(field.get("before").longValue()).isEqualTo(before);
                    assertThat(field.get("after").longValue()).isEqualTo(after);
                }
            }
        }
        assertThat(differing).isPositive();
    }

    @Test
    void theAnswerIsForTheLaterTimeAndWaitsForWhatItIsToldTo() {
        JsonNode answer = ok(VALUES + "/compare?" + DAYS + "&after=100");
        assertThat(answer.get("asOf").stringValue()).isEqualTo("2021-04-30T21:59:59.999Z");
        assertThat(answer.get("sequence")).isEqualTo(between.getLast().get("sequence"));
        assertThat(answer.has("behind")).isFalse();

        long last = journal.get("sequence").longValue();
        JsonNode now = ok(VALUES + "/compare?from=@" + (last - 1) + "&after=" + last);
        assertThat(now.get("sequence").longValue()).isEqualTo(last);
        assertThat(ok(VALUES + "/compare?from=@" + last + "&to=@" + last).get("items"))
                .isEmpty();
        assertThat(ok(VALUES + "/compare?from=@" + last + "&after=" + (last + 1))
                        .get("behind")
                        .booleanValue())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2021-04-30&to=2020-03-31,400,from=2021-04-30 lies after to=2020-03-31",
        "from=@5&to=@4,400,from=@5 lies after to=@4",
        "to=2020-03-31,400,from",
        "from=yesterday,400,from",
        "from=9999-12-31,400,lies in the future",
        "from=@1&to=9999-12-31,400,lies in the future",
        "from=2019-01-31&to=2020-03-31,404,since 2019-02-01T09:00:00Z",
        "from=@1&to=@999,404,its last is @",
        "from=@1&asOf=@2,400,asOf",
        "from=@1&cursor=x,400,cursor"
    })
    void whatCannotBeComparedIsSaid(String query, int status, String detail) {
        Response response = served.get(VALUES + "/compare?" + query);
        assertThat(response.status()).as(response.json().toString()).isEqualTo(status);
        assertThat(response.json().get("detail").stringValue()).contains(detail);
    }

    private static List<JsonNode> items(String more) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page = ok(VALUES + "/compare?" + DAYS + more);
        page.get("items").forEach(all::add);
        while (!page.get("next").isNull()) {
            page = ok(VALUES + "/compare?" + DAYS + more + "&cursor="
                    + page.get("next").stringValue());
            page.get("items").forEach(all::add);
        }
        return all;
    }

    private static List<JsonNode> events(String type) {
        return between.stream()
                .filter(event -> event.get("type").stringValue().equals(type))
                .toList();
    }

    private static String activity(JsonNode event) {
        return "activity/" + event.at("/payload/activity").stringValue();
    }

    private static JsonNode field(String subject, String path) {
        JsonNode field = fieldOrNull(subject, path);
        assertThat(field).as(subject + path).isNotNull();
        return requireNonNull(field);
    }

    private static @Nullable JsonNode fieldOrNull(String subject, String path) {
        JsonNode change = changes.get(subject);
        if (change == null) return null;
        return change.get("fields")
                .valueStream()
                .filter(field -> field.get("path").stringValue().equals(path))
                .findFirst()
                .orElse(null);
    }

    private static JsonNode ok(String path) {
        Response response = served.get(path);
        assertThat(response.status()).as(path + response.json()).isEqualTo(200);
        return response.json();
    }
}
