package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.problem.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a sender is told when the server goes away under its command. */
class ServerGoneTest {
    private static final byte[] CLOSE = "{\"project\":\"p\",\"reason\":\"r\"}".getBytes(StandardCharsets.UTF_8);

    private static Reply sentTo(ServerSocket server) {
        ServerNote note = new ServerNote("http://127.0.0.1:" + server.getLocalPort(), 1, "token");
        try (Access access = new ServerAccess(note)) {
            return access.send(
                    CommandRequest.local("CloseProject", CLOSE, new Sender("a", "operator", "b"), "k", null, false));
        }
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void whatWasTakenAndNeverAnsweredMayBeRecorded() throws Exception {
        try (ServerSocket server = listening()) {
            Thread taking = Thread.ofVirtual().start(() -> takeAndHangUp(server));

            Reply reply = sentTo(server);

            taking.join();
            assertThat(reply.status()).isEqualTo(503);
            assertThat(member(reply, "recorded")).isEqualTo("unknown");
            assertThat(member(reply, "commandId")).isEqualTo("k");
            assertThat(member(reply, "detail")).asString().contains("same key, k,", "process 1");
        }
    }

    @Test
    void whatReachedNobodyIsNotRecorded() throws Exception {
        ServerSocket server = listening();
        server.close();

        Reply reply = sentTo(server);

        assertThat(reply.status()).isEqualTo(503);
        assertThat(member(reply, "recorded")).isEqualTo("no");
        assertThat(member(reply, "commandId")).isEqualTo("k");
    }

    private static void takeAndHangUp(ServerSocket server) {
        try (var client = server.accept()) {
            byte[] taken = client.getInputStream().readNBytes(1);
            assertThat(taken).hasSize(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object member(Reply reply, String name) {
        return ((Map<?, ?>) reply.body()).get(name);
    }
}
