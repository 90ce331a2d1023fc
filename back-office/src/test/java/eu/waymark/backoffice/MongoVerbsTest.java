package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.assembly.ViewPlaces;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs with the views in MongoDB. */
class MongoVerbsTest {
    private static final String REGISTER = """
            {"project":"p","acronym":"P","title":"t","fund":"AMIF","lead":"l"}""";

    private final MongoViews mongo = MongoViews.start();

    @TempDir
    Path folder;

    @AfterEach
    void drop() {
        mongo.close();
    }

    private Ended verb(String input, String verb, String uri, String... arguments) {
        List<String> all =
                new ArrayList<>(List.of(verb, "--data", folder.toString(), "--views-mongodb-uri", uri, "--json"));
        all.addAll(List.of(arguments));
        return Ended.run(input, all.toArray(String[]::new));
    }

    @Test
    void theDemonstrationKeepsItsViewsThereAndStatusSaysSo() {
        Ended demo = verb("", "demo", mongo.uri(), "--once");
        Ended rebuilt = verb("", "rebuild", mongo.uri(), "partners");
        Ended status = verb("", "status", mongo.uri());

        assertThat(demo.exit()).as(demo.err()).isZero();
        assertThat(demo.json().at("/values/partners").size()).isPositive();
        assertThat(rebuilt.exit()).as(rebuilt.err()).isZero();
        assertThat(status.json().at("/engines/views").stringValue()).isEqualTo("mongodb");
        assertThat(status.json().at("/engines/events").stringValue()).isEqualTo("sqlite");
        assertThat(status.json().get("views").valueStream()).isNotEmpty().allSatisfy(view -> {
            assertThat(view.get("lag").longValue()).isZero();
            assertThat(view.get("state").stringValue()).isEqualTo("live");
        });
        assertThat(folder.resolve("views.db")).doesNotExist();
    }

    @Test
    void theSettingOfTheProcessServesWhereNoOptionIsGiven() {
        System.setProperty(ViewPlaces.SETTING, mongo.uri());
        try {
            Ended.run(REGISTER, "send", "RegisterProject", "--data", folder.toString());
            Ended status = Ended.run("", "status", "--json", "--data", folder.toString());

            assertThat(status.json().at("/engines/views").stringValue()).isEqualTo("mongodb");
            assertThat(folder.resolve("views.db")).doesNotExist();
        } finally {
            System.clearProperty(ViewPlaces.SETTING);
        }
    }

    /** Never the file in the place of a server that is away, and never the password in what is said. */
    @Test
    void aServerThatIsAwayIsNamedAndNothingElseIsDone() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String away = "mongodb://views:s3cret@127.0.0.1:" + port + "/views?serverSelectionTimeoutMS=200";
        for (String verb : List.of("serve", "demo", "send", "rebuild", "status")) {
            Ended ended = verb.equals("send") ? verb(REGISTER, verb, away, "RegisterProject") : verb("", verb, away);

            assertThat(ended.exit()).as(verb).isEqualTo(3);
            assertThat(ended.err())
                    .contains("127.0.0.1:" + port, "cannot be reached", ViewPlaces.SETTING)
                    .doesNotContain("s3cret");
        }
        assertThat(folder.resolve("views.db")).doesNotExist();
    }

    @Test
    void whatIsNoAddressIsSaidWithoutRepeatingIt() {
        Ended ended = verb(REGISTER, "send", "http://views:s3cret@localhost", "RegisterProject");

        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.err()).contains("mongodb://HOST:PORT/DATABASE").doesNotContain("s3cret");
    }

    /** Who keeps the views in the folder pays nothing for the other engine. */
    @Test
    void nothingOfItIsLoadedWhereTheViewsAreInTheFolder() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + loaded,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "eu.waymark.backoffice.Waymark",
                        "send",
                        "RegisterProject",
                        "--data",
                        folder.resolve("plain").toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(REGISTER.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(loaded))
                .contains("eu.waymark.query.store.sqlite.SqliteViewStore")
                .doesNotContain("com.mongodb.", "org.bson.", "eu.waymark.query.store.mongo.");
    }
}
