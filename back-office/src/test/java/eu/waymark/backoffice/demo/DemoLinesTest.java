package eu.waymark.backoffice.demo;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.command.CommandForm;
import eu.waymark.backoffice.json.Json;
import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the demonstration is made of, before any of it is sent. */
class DemoLinesTest {
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}");

    static Stream<DemoScript> scripts() {
        return DemoScript.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyLineIsACommandWithoutAFieldThatIsNotKnown(DemoScript script) {
        CommandForm form = new CommandForm();

        assertThat(lines(script)).allSatisfy(line -> {
            CommandType type = CommandTypes.named(line.command()).orElseThrow();
            Command command = form.read(type, Json.COMMANDS.writeValueAsBytes(line.body()));
            assertThat(command.project().value()).isEqualTo(script.name());
        });
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void linesFollowOneAnotherInTimeEachUnderAKeyOfItsOwn(DemoScript script) {
        assertThat(lines(script)).extracting(DemoLine::at).isSorted().doesNotHaveDuplicates();
        assertThat(lines(script))
                .extracting(DemoLine::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.startsWith("demo-" + script.name().replace("demo-", "") + "-"));
    }

    @Test
    void everyCommandOfTheLanguageIsSent() {
        assertThat(scripts().flatMap(script -> lines(script).stream()).map(DemoLine::command))
                .containsAll(CommandTypes.ALL.stream().map(CommandType::name).toList());
    }

    @Test
    void everyLineOfValuesSaysWhereItComesFromOrThatItIsInferred() {
        assertThat(lines(DemoScript.values()))
                .allSatisfy(line -> assertThat(line.body().get("note").stringValue())
                        .containsAnyOf("Source", "public", "[inferred]"));
    }

    @Test
    void everyDayOfTheFictitiousProjectLiesInTheFirstHalfOf2026() {
        List<LocalDate> days = DemoScript.demo2026().lines().stream()
                .flatMap(line -> DAY.matcher(line).results())
                .map(MatchResult::group)
                .map(LocalDate::parse)
                .toList();

        assertThat(days)
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day).isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void theFictitiousProjectSaysThatItIs() {
        List<DemoLine> lines = lines(DemoScript.demo2026());

        assertThat(lines.getFirst().body().get("title").stringValue()).contains("fictitious");
        assertThat(lines.stream()
                        .filter(line -> line.command().equals("AdmitPartner"))
                        .map(line -> line.body().get("name").stringValue()))
                .hasSize(8)
                .allMatch(name -> name.endsWith(" (fictitious)"));
        assertThat(lines.stream()
                        .flatMap(line ->
                                Stream.of("body", "act").map(line.body()::path).map(text -> text.stringValue("")))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(10)
                .allMatch(text -> text.endsWith(" (fictitious)"));
    }

    private static List<DemoLine> lines(DemoScript script) {
        return script.lines().stream()
                .map(line -> Json.COMMANDS.readValue(line, DemoLine.class))
                .toList();
    }
}
