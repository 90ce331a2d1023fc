package eu.waymark.backoffice.assembly;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.query.selfcheck.SelfCheck;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The file of the record is really written into, beside a server that runs on it. */
class TamperedRecordTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void listen() {
        data = new DataFolder(folder);
        log.start();
        ((Logger) LoggerFactory.getLogger(SelfCheck.class)).addAppender(log);
    }

    @Test
    void aByteThatIsChangedUnderARunningServerTurnsItRed() throws Exception {
        House house = opened();
        try (WebServer server = WebServer.start(house, data, null, 0)) {
            house.notary().check();
            assertThat(readiness(server).statusCode()).isEqualTo(200);
            assertThat(trouble(house)).isNull();
            write("UPDATE events SET payload = CAST(replace(CAST(payload AS TEXT), 'A test', 'A tesu') AS BLOB)"
                    + " WHERE position = 0");
            house.notary().check();
            house.notary().check();
            HttpResponse<String> red = readiness(server);
            assertThat(red.statusCode()).isEqualTo(503);
            assertThat(red.body()).contains("the event at position 0 is not what it was");
            assertThat(trouble(house)).contains("position 0");
            assertThatThrownBy(() -> house.operations().checkpoint())
                    .isInstanceOf(CannotException.class)
                    .hasMessageContaining("position 0");
            assertThat(page(server)).contains("The record is not what it was", "position 0");
        }
        assertThat(log.list).singleElement().satisfies(alarm -> {
            assertThat(alarm.getLevel()).isEqualTo(Level.ERROR);
            assertThat(alarm.getFormattedMessage()).contains("position 0");
        });
    }

    @Test
    void anEventThatIsRemovedIsMissedAndTheNextStartMissesItAgain() throws Exception {
        try (House house = opened()) {
            house.operations().checkpoint();
            write("DELETE FROM events WHERE position = 1");
            house.notary().check();
            assertThat(trouble(house)).contains("position 1");
        }
        try (House house = House.open(data)) {
            house.notary().check();
            assertThat(trouble(house)).contains("position 1");
        }
    }

    /** Also where the views, which are derived, were thrown away to hide it. */
    @Test
    void aChangeFromBeforeTheStartIsHeldAgainstWhatWasSigned() throws Exception {
        try (House house = opened()) {
            house.operations().checkpoint();
        }
        write("UPDATE events SET metadata = replace(metadata, 'a-1', 'a-2') WHERE position = 2");
        assertThat(data.views().toFile().delete()).isTrue();
        try (House house = House.open(data)) {
            assertThat(house.operations().awaitViews(PATIENCE)).isTrue();
            house.notary().check();
            assertThat(trouble(house))
                    .contains("the events below position 3 are no longer those that checkpoint 1 was signed over");
        }
    }

    private static @Nullable String trouble(House house) {
        return requireNonNull(house.operations().status().ledger()).trouble();
    }

    private House opened() {
        House house = House.open(data);
        send(house, "RegisterProject", "'acronym':'T','title':'A test','fund':'AMIF','lead':'l'");
        send(house, "FormCommunity", "'community':'A','theme':'Something'");
        send(house, "CloseProject", "'reason':'r'");
        assertThat(house.operations().awaitViews(PATIENCE)).isTrue();
        return house;
    }

    private static void send(House house, String command, String fields) {
        byte[] body = ("{'project':'p'," + fields + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        Sender sender = new Sender("a-1", "operator", "o-1");
        assertThat(house.commandDesk()
                        .send(CommandRequest.local(command, body, sender, null, null, false))
                        .status())
                .as(command)
                .isEqualTo(200);
    }

    private void write(String change) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.events());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isOne();
        }
    }

    private static HttpResponse<String> readiness(WebServer server) throws Exception {
        return get(server, "/actuator/health/readiness");
    }

    private static String page(WebServer server) throws Exception {
        return get(server, "/ledger").body();
    }

    private static HttpResponse<String> get(WebServer server, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build(), BodyHandlers.ofString());
        }
    }
}
