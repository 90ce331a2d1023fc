package eu.waymark.query.given;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Stands between a client and a server of MongoDB's protocol: holds what the client says back and lets it go, or is cut. */
public final class Wire implements AutoCloseable {
    private static final int HEADER = 16;
    private static final int OP_MSG = 2013;

    private final String host;
    private final int port;
    private final ServerSocket entrance;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<RawBsonDocument> said = new CopyOnWriteArrayList<>();
    private volatile boolean cut;
    private volatile @Nullable Hold hold;

    private Wire(String host, int port, ServerSocket entrance) {
        this.host = host;
        this.port = port;
        this.entrance = entrance;
    }

    static Wire to(String host, int port) {
        try {
            Wire wire = new Wire(host, port, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String authority() {
        return "127.0.0.1:" + entrance.getLocalPort();
    }

    /** Every command that came through, or was held back. */
    public List<RawBsonDocument> said() {
        return said;
    }

    /** From the first command of this kind on, everything is held back. */
    public Hold holdAt(Predicate<RawBsonDocument> first) {
        Hold begun = new Hold(first);
        hold = begun;
        return begun;
    }

    /** Whether this command writes documents of a view, or says where views stand. */
    public static boolean isWrite(RawBsonDocument command) {
        String name = command.getFirstKey();
        return name.equals("findAndModify")
                || name.equals("update") && command.getString(name).getValue().startsWith("views_");
    }

    /** The line is dead until it is mended; what was held back is lost. */
    public void cut() {
        cut = true;
        hold = null;
        hangUp();
    }

    public void mend() {
        cut = false;
    }

    private void hangUp() {
        for (Socket socket : open) close(socket);
        open.clear();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket client = entrance.accept();
                if (cut) client.close();
                else connect(client);
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void connect(Socket client) throws IOException {
        Socket server = new Socket(host, port);
        open.addAll(List.of(client, server));
        Thread.ofVirtual().start(() -> pass(client, server, true));
        Thread.ofVirtual().start(() -> pass(server, client, false));
    }

    private void pass(Socket from, Socket to, boolean watched) {
        try (from;
                to) {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            while (true) {
                byte[] message = message(in);
                if (watched) look(message);
                out.write(message);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // One of them has gone, and the other with it.
        }
    }

    private static byte[] message(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(4);
        if (length.length < 4) throw new IOException("the end");
        ByteBuffer message = ByteBuffer.allocate(little(length).getInt()).put(length);
        in.readFully(message.array(), 4, message.capacity() - 4);
        return message.array();
    }

    private void look(byte[] message) throws InterruptedException {
        if (little(message).getInt(12) != OP_MSG) return;
        int body = HEADER + 5;
        RawBsonDocument command =
                new RawBsonDocument(message, body, little(message).getInt(body));
        said.add(command);
        Hold held = hold;
        if (held != null && !isGreeting(command)) held.pass(command);
    }

    private static boolean isGreeting(RawBsonDocument command) {
        return List.of("hello", "isMaster", "ismaster", "ping").contains(command.getFirstKey());
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }

    /** Holds everything back from some command on. */
    public static final class Hold {
        private final Predicate<RawBsonDocument> first;
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch over = new CountDownLatch(1);

        private Hold(Predicate<RawBsonDocument> first) {
            this.first = first;
        }

        private void pass(RawBsonDocument command) throws InterruptedException {
            if (begun.getCount() > 0) {
                if (!first.test(command)) return;
                begun.countDown();
            }
            over.await();
        }

        /** Waits until it has begun. */
        public void await() throws InterruptedException {
            if (!begun.await(30, TimeUnit.SECONDS)) throw new AssertionError("nothing came that is to be held back");
        }

        /** Lets everything go, in whatever order. */
        public void release() {
            over.countDown();
        }
    }
}
