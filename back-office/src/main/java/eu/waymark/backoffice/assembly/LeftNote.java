package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.web.Token;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The note of this server, there from when it answers until it stops; needs the house, so that it goes before the folder's lock. */
final class LeftNote implements AutoCloseable {
    private final DataFolder folder;
    private final Token token;
    private final House house;
    private final CountDownLatch removed = new CountDownLatch(1);
    private volatile @Nullable ServerNote note;

    LeftNote(DataFolder folder, Token token, House house) {
        this.folder = folder;
        this.token = token;
        this.house = house;
    }

    void leave(String address) {
        ServerNote left = new ServerNote(address, ProcessHandle.current().pid(), token.value());
        left.write(folder);
        note = left;
    }

    void awaitRemoval() throws InterruptedException {
        removed.await();
    }

    @Override
    public void close() {
        ServerNote left = note;
        try {
            if (left != null) left.remove(folder);
        } finally {
            house.close();
            removed.countDown();
        }
    }
}
