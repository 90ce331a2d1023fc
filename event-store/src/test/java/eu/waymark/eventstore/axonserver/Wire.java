package eu.waymark.eventstore.axonserver;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A wire to the given server that can be cut, joined again, and held so that its answers do not arrive. */
public final class Wire implements AutoCloseable {
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ServerSocket listening;
    private volatile boolean cut;
    private boolean held;

    public Wire() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** {@code host:port} of its near end. */
    public String address() {
        return "127.0.0.1:" + listening.getLocalPort();
    }

    AxonServerSettings settings() {
        return GivenAxonServer.settings(address());
    }

    public void cut() {
        cut = true;
        sockets.forEach(Wire::close);
        sockets.clear();
        holdAnswers(false);
    }

    public void join() {
        cut = false;
    }

    public void holdAnswers(boolean hold) {
        lock.lock();
        try {
            held = hold;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        cut();
        close(listening);
    }

    private void accept() {
        try {
            while (true) connect(listening.accept());
        } catch (IOException closed) {
            // nobody wants it any more
        }
    }

    private void connect(Socket client) throws IOException {
        if (cut) {
            close(client);
            return;
        }
        String[] address = GivenAxonServer.address().split(":");
        Socket server = new Socket();
        server.connect(new InetSocketAddress(address[0], Integer.parseInt(address[1])));
        sockets.addAll(List.of(client, server));
        Thread.ofVirtual().start(() -> copy(client, server, false));
        Thread.ofVirtual().start(() -> copy(server, client, true));
    }

    private void copy(Socket from, Socket to, boolean answers) {
        byte[] buffer = new byte[8_192];
        try (from;
                to) {
            for (int count = from.getInputStream().read(buffer);
                    count >= 0;
                    count = from.getInputStream().read(buffer)) {
                if (answers) awaitFlow();
                to.getOutputStream().write(buffer, 0, count);
            }
        } catch (IOException closed) {
            // one end is enough to end it
        }
    }

    private void awaitFlow() {
        lock.lock();
        try {
            while (held) changed.awaitUninterruptibly();
        } finally {
            lock.unlock();
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
