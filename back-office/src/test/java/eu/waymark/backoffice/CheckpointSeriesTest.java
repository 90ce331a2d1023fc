package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.query.checkpoint.Described;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One series by one key, from one start to the next, whatever ended the one before. */
class CheckpointSeriesTest {
    private static final String REGISTER =
            "{\"project\":\"p\",\"acronym\":\"P\",\"title\":\"t\",\"fund\":\"AMIF\",\"lead\":\"l\"}";

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void name() {
        data = new DataFolder(folder);
    }

    @Test
    void aGracefulStopSignsAndTheNextStartGoesOn() {
        long events;
        try (Served served = Served.on(folder).withProject("p")) {
            events = served.events();
        }
        KeptSeries first = KeptSeries.of(data).isWhole();
        assertThat(first.covered()).isEqualTo(events);
        try (Served served = Served.on(folder)) {
            served.command("AmendGrantAgreement", "p", "'endsOn':'2022-03-31','reason':'r'");
        }
        KeptSeries second = KeptSeries.of(data).isWhole();
        assertThat(second.covered()).isEqualTo(events + 1);
        assertThat(second.key().written()).isEqualTo(first.key().written());
        Served.on(folder).close();
        assertThat(KeptSeries.of(data).checkpoints()).as("nothing came").hasSameSizeAs(second.checkpoints());
    }

    @Test
    void aKilledServerLeavesAValidSeriesAndTheNextOneGoesOn() throws Exception {
        try (Served served = Served.on(folder).withProject("p")) {
            assertThat(served.events()).isPositive();
        }
        try (ChildProcess child = ChildProcess.run("serve", "--json", "--port", "0", "--data", folder.toString())) {
            assertThat(child.out().readLine()).isNotNull();
            assertThat(verb("checkpoint", "--json").json().get("number").longValue())
                    .isEqualTo(1);
            amend("2022-03-31");
            assertThat(verb("checkpoint", "--json").json().get("number").longValue())
                    .isEqualTo(2);
            amend("2022-04-30");
            child.kill();
        }
        KeptSeries killed = KeptSeries.of(data).isWhole();
        assertThat(killed.checkpoints()).hasSize(2);
        assertThat(verb("checkpoint", "--json").json().get("number").longValue())
                .isEqualTo(3);
        KeptSeries after = KeptSeries.of(data).isWhole();
        assertThat(after.covered()).isEqualTo(killed.covered() + 1);
        assertThat(after.key().written()).isEqualTo(killed.key().written());
    }

    @Test
    void withoutItsKeyASignedLedgerIsNotOpenedAndGetsNoOther() {
        verb(REGISTER, "send", "RegisterProject");
        FileSystemUtils.deleteRecursively(data.keys().toFile());
        for (String verb : new String[] {"serve", "demo", "checkpoint"}) {
            Ended ended = verb(verb);
            assertThat(ended.exit()).as(verb).isEqualTo(3);
            assertThat(ended.err()).contains(data.keys().toString(), "restore", "backup");
        }
        assertThat(data.keys()).doesNotExist();
    }

    @Test
    void theVerbSignsThroughTheServerAndWithoutOne() throws IOException {
        verb(REGISTER, "send", "RegisterProject");
        Ended alone = verb("checkpoint");
        assertThat(alone.exit()).as(alone.err()).isZero();
        Described signed = KeptSeries.of(data).isWhole().checkpoints().getFirst();
        assertThat(alone.out()).isEqualTo(signed.note().written());
        Path file = folder.resolve("kept");
        try (Served served = Served.on(folder)) {
            served.command("CloseProject", "p", "'reason':'r'");
            Ended served2 = verb("checkpoint", "-o", file.toString());
            assertThat(served2.exit()).as(served2.err()).isZero();
            assertThat(served2.out()).contains("checkpoint 2 over 2 events", file.toString());
            assertThat(verb("status", "--json").json().at("/ledger/last/number").longValue())
                    .isEqualTo(2);
        }
        assertThat(Files.readString(file))
                .isEqualTo(KeptSeries.of(data).checkpoints().getLast().note().written());
        assertThat(verb("checkpoint", "-o", folder.resolve("no/where").toString())
                        .exit())
                .isEqualTo(3);
    }

    @Test
    void statusSaysTheSameWithAServerAndWithoutOne() {
        JsonNode running;
        try (Served served = Served.on(folder).withProject("p")) {
            verb("checkpoint");
            running = verb("status", "--json").json().get("ledger");
            assertThat(running.propertyNames())
                    .containsSubsequence("origin", "key", "size", "root", "checkpoints", "last", "trouble");
            assertThat(running.at("/last").propertyNames()).containsExactly("number", "size", "root", "signedAt");
            assertThat(running.get("trouble").isNull()).isTrue();
            assertThat(running.get("size").longValue()).isEqualTo(served.events());
        }
        JsonNode stopped = verb("status", "--json").json().get("ledger");
        for (String member : new String[] {"origin", "key", "size", "root", "checkpoints", "last", "trouble"})
            assertThat(stopped.get(member)).as(member).isEqualTo(running.get(member));
        assertThat(verb("status").out())
                .contains("public key: " + running.get("key").stringValue(), "checkpoints: 1");
    }

    @Test
    void theKeyIsSaidAtTheFirstStartAndTheDemonstrationEndsSigned() {
        Ended first = verb("demo", "--once");
        KeptSeries series = KeptSeries.of(data).isWhole();
        assertThat(first.out()).contains(series.key().written());
        assertThat(verb("demo", "--once").out()).doesNotContain(series.key().written());
        long events = verb("status", "--json").json().get("events").longValue();
        assertThat(KeptSeries.of(data).covered()).isEqualTo(events);
    }

    private void amend(String endsOn) {
        String body = JsonMapper.shared()
                .createObjectNode()
                .put("project", "p")
                .put("endsOn", endsOn)
                .put("reason", "r")
                .toString();
        Ended sent = verb(body, "send", "AmendGrantAgreement");
        assertThat(sent.exit()).as(sent.err()).isZero();
    }

    private Ended verb(String... arguments) {
        boolean hasInput = arguments[0].startsWith("{");
        List<String> all = new ArrayList<>(List.of(arguments).subList(hasInput ? 1 : 0, arguments.length));
        all.addAll(1, List.of("--data", folder.toString()));
        return Ended.run(hasInput ? arguments[0] : "", all.toArray(String[]::new));
    }
}
