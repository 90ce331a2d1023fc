package eu.waymark.backoffice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code docs/ledger.md} is enough: a verifier in another language, written from it, agrees with what this Waymark serves. */
class SecondVerifierTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @RegisterExtension
    static final DemoBrowser BROWSER = new DemoBrowser();

    private ObjectNode input = JSON.createObjectNode();

    /** What an auditor collects over HTTP. */
    @BeforeEach
    void collect() {
        Served served = BROWSER.served();
        List<JsonNode> checkpoints = items(served, "/api/ledger/checkpoints");
        if (checkpoints.size() < 2) throw new IllegalStateException("the demonstration signs more than one checkpoint");
        long size = checkpoints.getLast().get("size").longValue();
        List<JsonNode> events = items(served, "/api/projects/values/journal?raw=true").stream()
                .filter(event -> event.get("position").longValue() < size)
                .toList();
        input = JSON.createObjectNode();
        input.put("key", text(served, "/api/ledger/key"));
        input.put("project", "values");
        checkpoints.forEach(checkpoint -> list("checkpoints").add(checkpoint.get("note")));
        events.forEach(event -> {
            list("events").add(event);
            list("inclusion").add(get(served, "/api/ledger/inclusion/" + event.get("position") + "?size=" + size));
        });
        for (int index = 1; index < checkpoints.size(); index++)
            list("consistency")
                    .add(get(
                            served,
                            "/api/ledger/consistency?from="
                                    + checkpoints.get(index - 1).get("size") + "&to="
                                    + checkpoints.get(index).get("size")));
    }

    @Test
    void theIntactRecordHolds() {
        assertThat(list("events")).hasSizeGreaterThan(100);
        assertThat(verified()).isEmpty();
    }

    @Test
    void aChangedEventIsNotInTheLedger() {
        changed("bytes", bytes -> (bytes.charAt(0) == 'B' ? "C" : "B") + bytes.substring(1));
        changed("recordedAt", time -> time.replaceFirst("20", "21"));
        changed("id", id -> id + "x");
        changed("type", type -> type + "x");
        event(event -> ((ObjectNode) event.get("metadata")).put("actor", "another"));
        event(event -> ((ObjectNode) event.get("metadata")).put("z", ""));
        event(event -> event.put("position", event.get("position").longValue() + 1));
    }

    @Test
    void anEventThatIsMissingIsMissed() {
        list("events").remove(17);
        list("inclusion").remove(17);
        assertThat(verified()).isNotEmpty().allMatch(wrong -> wrong.endsWith("is not the next of its stream"));
    }

    @Test
    void aChangedProofProvesNothing() {
        ArrayNode hashes = (ArrayNode) list("inclusion").get(17).get("hashes");
        hashes.remove(0);
        assertThat(verified()).singleElement().asString().endsWith("is not in the ledger");
        collect();
        ((ArrayNode) list("consistency").get(list("consistency").size() - 1).get("hashes")).add(hashes.get(0));
        assertThat(verified()).singleElement().asString().contains("did not grow from that of");
    }

    @Test
    void aChangedCheckpointIsNotSignedAndOneTakenOutIsMissed() {
        ArrayNode checkpoints = list("checkpoints");
        int last = checkpoints.size() - 1;
        String note = checkpoints.get(last).stringValue();
        checkpoints.set(last, note.replaceFirst("\n([0-9]+)\n", "\n1$1\n"));
        assertThat(verified()).anyMatch(wrong -> wrong.endsWith("is not signed by the key"));
        collect();
        list("checkpoints").set(0, list("checkpoints").get(1));
        assertThat(verified()).anyMatch(wrong -> wrong.endsWith("does not follow the one before"));
    }

    private void changed(String field, UnaryOperator<String> change) {
        event(event -> event.put(field, change.apply(event.get(field).stringValue())));
    }

    private void event(Consumer<ObjectNode> change) {
        ArrayNode events = list("events");
        JsonNode before = events.get(17).deepCopy();
        change.accept((ObjectNode) events.get(17));
        assertThat(verified()).singleElement().asString().endsWith("is not in the ledger");
        events.set(17, before);
    }

    private List<String> verified() {
        return verified(BROWSER, JSON.writeValueAsString(input));
    }

    /** What it finds wrong with this input, which is JSON. */
    static List<String> verified(DemoBrowser browser, String input) {
        try (Tab tab = browser.open("/", 800)) {
            String answer = (String) tab.page()
                    .evaluate(
                            "async input => {" + script()
                                    + "; return JSON.stringify(await secondVerifier(JSON.parse(input))); }",
                            input);
            return JSON.readTree(answer)
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .toList();
        }
    }

    private static String script() {
        try (InputStream in = SecondVerifierTest.class.getResourceAsStream("/second-verifier.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ArrayNode list(String name) {
        return input.withArrayProperty(name);
    }

    private static JsonNode get(Served served, String path) {
        return served.get(path).json();
    }

    private static String text(Served served, String path) {
        return new String(served.get(path).raw().body(), StandardCharsets.UTF_8);
    }

    private static List<JsonNode> items(Served served, String path) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode cursor = null;
        do {
            String next = cursor == null ? "" : "&cursor=" + cursor.stringValue();
            JsonNode page = get(served, path + (path.contains("?") ? "&" : "?") + "limit=1000" + next);
            page.get("items").forEach(all::add);
            cursor = page.get("next");
        } while (cursor != null && !cursor.isNull());
        return all;
    }
}
