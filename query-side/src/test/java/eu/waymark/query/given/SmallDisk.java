package eu.waymark.query.given;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real file system of eight megabytes that can be filled and mounted read-only. Needs the right to mount. */
public record SmallDisk(Path folder) implements AutoCloseable {

    /** Skips the test, saying so, where mounting is not permitted. */
    public static SmallDisk at(Path folder) throws Exception {
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=8m", "waymark-test", folder.toString()),
                "Skipped: this user may not mount a file system, so there is no small disk to fill.");
        return new SmallDisk(folder);
    }

    /** Fills it to the last byte; whoever deletes this file makes room. */
    public Path fill() throws IOException {
        Path ballast = folder.resolve("ballast");
        try (OutputStream filling = Files.newOutputStream(ballast)) {
            while (true) filling.write(new byte[4 << 10]);
        } catch (IOException full) {
            if (folder.toFile().getUsableSpace() > 0) throw full;
        }
        return ballast;
    }

    public void readOnly() throws Exception {
        remount("ro");
    }

    public void writable() throws Exception {
        remount("rw");
    }

    private void remount(String mode) throws Exception {
        if (!succeeds("mount", "-o", "remount," + mode, folder.toString()))
            throw new IOException("The small disk could not be made " + mode + ".");
    }

    /** Fails where something on it was left open. */
    @Override
    public void close() throws Exception {
        if (!succeeds("umount", folder.toString()))
            throw new IOException("The small disk is still in use: something was not closed.");
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
