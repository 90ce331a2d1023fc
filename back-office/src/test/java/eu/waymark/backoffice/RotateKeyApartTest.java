package eu.waymark.backoffice;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.axonserver.GivenAxonServer;
import eu.waymark.eventstore.axonserver.WithAxonServer;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A process that decides, two that answer and share their views, and one that serves: the key is changed where checkpoints are signed. */
@WithAxonServer
class RotateKeyApartTest {
    private final Map<String, String> record =
            GivenAxonServer.isThere() ? GivenAxonServer.named(GivenAxonServer.address()) : Map.of();
    private final MongoViews views = MongoViews.start();
    private final ViewsHolder holder = ViewsHolder.of(views);

    @TempDir
    Path folder;

    private ApartProcesses processes;
    private String signing;
    private String other;

    @BeforeEach
    void start() throws IOException {
        GivenAxonServer.empty();
        record.forEach(System::setProperty);
        processes = new ApartProcesses(folder, views);
        for (String name : List.of("command-1", "query-1", "query-2")) processes.start(name);
        processes.startWeb("web-1", 0);
        holder.await();
        signing = holder.isHeldBy(processes.pid("query-1")) ? "query-1" : "query-2";
        other = signing.equals("query-1") ? "query-2" : "query-1";
        register("p");
    }

    @AfterEach
    void stop() {
        processes.close();
        holder.close();
        views.close();
        record.keySet().forEach(System::clearProperty);
    }

    @Test
    void whoSignsChangesItAndTheOtherGoesOnOnceItHasTheKey() throws Exception {
        String first = done(verb("checkpoint", other)).get("note").stringValue();
        assertThat(failed(verb("rotate-key", "web-1"))).contains("holds no key: change it in one that answers queries");
        assertThat(failed(verb("rotate-key", other)))
                .contains("are signed by process " + processes.pid(signing) + " ", "change the key there");

        JsonNode changed = done(verb("rotate-key", signing));

        assertThat(VerifierKey.of(changed.get("former").stringValue()).signed(SignedNote.of(first)))
                .isTrue();
        assertThat(trouble(signing)).isEmpty();
        assertThat(trouble(other)).contains("copy the folder keys/");
        goesOn(changed);
        Ended verified = Ended.run(
                "",
                "verify",
                "--data",
                folder.resolve(other).toString(),
                "--views-mongodb-uri",
                views.uri(),
                "--key",
                changed.get("former").stringValue());
        assertThat(verified.exit()).as(verified.out() + verified.err()).isZero();
    }

    /** Nothing was signed since, and the one that changed the key is gone. */
    private void goesOn(JsonNode changed) throws Exception {
        processes.kill(signing);
        holder.await(processes.pid(other));
        assertThat(failed(verb("rotate-key", other))).contains("run ./waymark rotate-key where the change was begun");
        for (String file : List.of("signing.pem", "verifiers.txt"))
            Files.copy(
                    folder.resolve(signing).resolve("keys").resolve(file),
                    folder.resolve(other).resolve("keys").resolve(file),
                    REPLACE_EXISTING);
        assertThat(trouble(other)).isEmpty();
        register("q");
        JsonNode signed = done(verb("checkpoint", other));
        assertThat(signed.get("number").longValue())
                .isEqualTo(changed.at("/checkpoint/number").longValue() + 1);
        assertThat(VerifierKey.of(changed.get("key").stringValue())
                        .signed(SignedNote.of(signed.get("note").stringValue())))
                .isTrue();
    }

    private void register(String project) {
        String body = """
                {"project":"%s","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""".formatted(project);
        Ended sent = Ended.run(
                body,
                "send",
                "RegisterProject",
                "--data",
                folder.resolve("web-1").toString());
        assertThat(sent.exit()).as(sent.err()).isZero();
    }

    /** As the ledger's standing has it. */
    private String trouble(String process) {
        return done(verb("status", process)).at("/ledger/trouble").stringValue("");
    }

    private Ended verb(String verb, String process) {
        return Ended.run("", verb, "--json", "--data", folder.resolve(process).toString());
    }

    private static JsonNode done(Ended ended) {
        assertThat(ended.exit()).as(ended.err()).isZero();
        return ended.json();
    }

    private static String failed(Ended ended) {
        assertThat(ended.exit()).as(ended.out()).isEqualTo(3);
        return ended.err();
    }
}
