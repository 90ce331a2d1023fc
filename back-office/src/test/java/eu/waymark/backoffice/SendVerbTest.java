package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code send}: one command or a stream of them, and the key by which each can be sent again. */
class SendVerbTest {
    private static final String REGISTER = """
            {"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""";

    @TempDir
    Path folder;

    private Ended verb(String input, String verb, String... arguments) {
        List<String> all = new ArrayList<>(List.of(verb, "--data", folder.toString()));
        all.addAll(List.of(arguments));
        return Ended.run(input, all.toArray(String[]::new));
    }

    @Test
    void aCommandIsSentInProcessWhereNoServerRuns() {
        Ended recorded = verb(REGISTER, "send", "RegisterProject", "--key", "k-1");
        Ended again = verb(REGISTER, "send", "RegisterProject", "--key", "k-1", "--json");
        Ended refused = verb(REGISTER, "send", "RegisterProject");
        Ended malformed = verb("{\"project\":7}", "send", "CloseProject");

        assertThat(recorded.exit()).as(recorded.err()).isZero();
        assertThat(recorded.out()).contains("ProjectRegistered", "sequence 0");
        assertThat(again.exit()).isZero();
        assertThat(again.json().get("commandId").stringValue()).isEqualTo("k-1");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("PRJ-03");
        assertThat(malformed.exit()).isEqualTo(1);
        assertThat(malformed.out()).contains("/project", "/reason");
    }

    @Test
    void aStreamGoesOnAfterARefusalAndEndsWithOne() throws IOException {
        Path file = folder.resolve("commands.ndjson");
        Files.writeString(file, """
                {"command":"RegisterProject","key":"a","body":%s}

                {"command":"CookDinner","body":{}}
                no JSON
                {"command":"InvitePartner","body":{"project":"p","partner":"turin","name":"Turin","country":"IT","role":"CITY"}}
                {"command":"RegisterProject","key":"a","body":%s}
                """.formatted(REGISTER, REGISTER));

        Ended ended = verb("", "send", "--json", "--file", file.toString());

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.lines())
                .extracting(line -> line.has("events"))
                .containsExactly(true, false, false, true, true);
        assertThat(ended.lines().getLast()).isEqualTo(ended.lines().getFirst());
    }

    @Test
    void whatIsSentWithoutAKeyGetsOneAndTheAnswerNamesIt() {
        Ended sent = verb(REGISTER, "send", "RegisterProject");
        String key = sent.out().strip().replaceAll("(?s).*key ", "");

        Ended again = verb(REGISTER, "send", "RegisterProject", "--key", key, "--json");
        Ended refused = verb(REGISTER, "send", "RegisterProject");

        assertThat(sent.out()).contains("sequence 0, key ");
        assertThat(again.json().get("sequence").longValue()).isZero();
        assertThat(again.json().get("commandId").stringValue()).isEqualTo(key);
        assertThat(refused.out()).contains("PRJ-03").containsPattern("key [0-9a-f-]{36}");
    }

    @Test
    void aKeyThatIsNoneIsRefusedAndTheStreamGoesOnWhoeverRecords() {
        String lines = """
                {"command":"RegisterProject","key":"\\u20ac","body":%s}
                {"command":"RegisterProject","key":"a\\nb","body":%s}
                {"command":"RegisterProject","key":"\\"open","body":%s}
                {"command":"RegisterProject","key":"good","body":%s}
                """.formatted(REGISTER, REGISTER, REGISTER, REGISTER);
        Ended through;
        try (Served _ = Served.on(folder.resolve("served"))) {
            through = Ended.run(
                    lines, "send", "--json", "--data", folder.resolve("served").toString());
        }
        Ended here = verb(lines, "send", "--json");

        for (Ended ended : List.of(through, here)) {
            assertThat(ended.exit()).as(ended.err()).isEqualTo(1);
            assertThat(ended.lines().subList(0, 3))
                    .allSatisfy(line -> assertThat(line.at("/errors/0/header").stringValue())
                            .isEqualTo("Idempotency-Key"));
            assertThat(ended.lines().getLast().get("commandId").stringValue()).isEqualTo("good");
        }
    }

    @Test
    void aLineHoldsNothingElseThanACommandAKeyAndABody() {
        Ended ended = verb("""
                {"command":"RegisterProject","Key":"a","body":%s}
                {"command":"RegisterProject","ifMatch":"1","if/match":2,"body":%s}
                {"command":"RegisterProject","body":%s}
                """.formatted(REGISTER, REGISTER, REGISTER), "send", "--json");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.lines())
                .extracting(line -> line.path("status").intValue(200))
                .containsExactly(400, 400, 200);
        assertThat(ended.lines().getFirst().at("/errors/0/pointer").stringValue())
                .isEqualTo("/Key");
        assertThat(ended.lines().get(1).get("errors").valueStream())
                .extracting(error -> error.get("pointer").stringValue())
                .containsExactly("/ifMatch", "/if~1match");
    }
}
