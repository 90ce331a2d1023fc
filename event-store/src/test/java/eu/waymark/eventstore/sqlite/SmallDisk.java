package eu.waymark.eventstore.sqlite;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** A real file system of four megabytes that can be filled and mounted read-only. Needs the right to mount. */
record SmallDisk(Path folder) implements AutoCloseable {

    /** Skips the test, saying so, where mounting is not permitted. */
    static SmallDisk at(Path folder) throws Exception {
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=4m", "waymark-test", folder.toString()),
                "Skipped: this user may not mount a file system, so there is no small disk to fill.");
        return new SmallDisk(folder);
    }

    void readOnly() throws Exception {
        remount("ro");
    }

    void writable() throws Exception {
        remount("rw");
    }

    private void remount(String mode) throws Exception {
        if (!succeeds("mount", "-o", "remount," + mode, folder.toString())) {
            throw new IOException("The small disk could not be made " + mode + ".");
        }
    }

    @Override
    public void close() throws Exception {
        if (!succeeds("umount", folder.toString())) {
            throw new IOException("The small disk is still in use: something was not closed.");
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
