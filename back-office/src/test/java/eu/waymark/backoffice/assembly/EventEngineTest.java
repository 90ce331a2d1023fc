package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where an engine cannot be had: no other takes its place. */
class EventEngineTest {
    @TempDir
    Path folder;

    @Test
    void anEngineThatThereIsNotIsNamed() {
        refused(Map.of("waymark.events", "postgres"), "postgres", "sqlite", "axon-server");
    }

    @Test
    void anAxonServerNeedsAnAddress() {
        refused(Map.of("waymark.events", "axon-server"), "waymark.events.axon-server.servers", "not set");
        refused(at("http://axon"), "http://axon");
    }

    @Test
    void anAxonServerThatCannotBeReachedIsNotReplaced() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            taken.close();
            refused(at("127.0.0.1:" + port), "Axon Server at 127.0.0.1:" + port, "cannot be opened");
        }
        assertThat(new DataFolder(folder).events()).doesNotExist();
    }

    @Test
    void aRecordInTheFolderIsNotPassedOver() {
        House.open(new DataFolder(folder)).close();
        refused(at("127.0.0.1:1"), "events.db", "--data");
    }

    @Test
    void rolesApartNeedAnAxonServer() {
        refused(Map.of("waymark.roles", "command"), "waymark.roles", "waymark.events");
    }

    private void refused(Map<String, String> settings, String... said) {
        assertThatThrownBy(() -> House.open(new DataFolder(folder), Settings.of(settings)))
                .isInstanceOf(CannotException.class)
                .hasMessageContainingAll(said);
    }

    private static Map<String, String> at(String address) {
        return Map.of("waymark.events", "axon-server", "waymark.events.axon-server.servers", address);
    }
}
