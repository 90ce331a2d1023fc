package eu.waymark.eventstore.axonserver;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.RecordUnavailableException;
import eu.waymark.eventstore.conformance.NoteSerializer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that cannot be had is told at the start, with its address and the way out. */
class UnreachableServerTest {

    @Test
    void whereNobodyListensThatIsSaid() throws IOException {
        int port = freePort();
        assertThatThrownBy(() -> open(settings(port, false, null)))
                .isInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining("Axon Server at 127.0.0.1:" + port + " (context waymark) cannot be opened")
                .hasMessageContaining("Connection refused")
                .hasMessageContaining("Check that it runs there");
    }

    @Test
    void whatHoldsNoCertificatesIsNamed(@TempDir Path folder) throws IOException {
        Path certificates = Files.writeString(folder.resolve("ca.pem"), "no certificate");
        assertThatThrownBy(() -> open(settings(1, true, certificates)))
                .isInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining(certificates.toString());
        assertThatThrownBy(() -> open(settings(1, true, folder.resolve("none.pem"))))
                .isInstanceOf(RecordUnavailableException.class)
                .hasMessageContaining("none.pem");
    }

    private static void open(AxonServerSettings settings) {
        AxonServerRecord.open(settings, new NoteSerializer()).close();
    }

    private static AxonServerSettings settings(int port, boolean tls, @Nullable Path certificates) {
        return new AxonServerSettings(List.of("127.0.0.1:" + port), "waymark", null, tls, certificates);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
