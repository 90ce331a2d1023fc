package eu.waymark.query.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory does not grow with the record. */
class LargeRecordTest {
    /** A million is verified with {@code -Dwaymark.verify.events=1000000}. */
    private static final int EVENTS = Integer.getInteger("waymark.verify.events", 200_000);

    @TempDir
    private Path folder;

    @Test
    void aHeapFarBelowTheSizeOfTheRecordIsEnough() throws Exception {
        Deployment large = LargeRecord.of(folder.resolve("data"), EVENTS);

        assertThat(verified(large)).isEqualTo("true " + EVENTS + " [1]");

        Tampering.time(EVENTS - 1).in(large);
        assertThat(verified(large)).isEqualTo("false " + EVENTS + " []");
    }

    private static String verified(Deployment large) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeRecord.class.getName(),
                        large.folder().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            assertThat(process.waitFor()).isZero();
            return String.valueOf(line);
        } finally {
            process.destroyForcibly();
        }
    }
}
