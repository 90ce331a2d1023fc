package eu.waymark.backoffice.docker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.command.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProxyTest {
    private static final Pattern WAITS = Pattern.compile("proxy_read_timeout ([0-9]+)s;");

    /** Its folder for such files is in the memory of the container. */
    @Test
    void theProxyKeepsNoExportForASlowReader() throws IOException {
        assertThat(Compose.list(
                        requireNonNull(Compose.read("compose.yaml").services().get("proxy")), "tmpfs"))
                .contains("/var/cache/nginx");
        assertThat(Files.readString(Compose.FOLDER.resolve("proxy/waymark.conf.template")))
                .contains("proxy_max_temp_file_size 0;");
    }

    @Test
    void theProxyWaitsLongerThanWaymarkDoesSoThatTheAnswerSaysWhatWasRecorded() throws IOException {
        String configuration = Files.readString(Compose.FOLDER.resolve("proxy/waymark.conf.template"));
        assertThat(WAITS.matcher(configuration).results().map(found -> Long.parseLong(found.group(1))))
                .isNotEmpty()
                .allMatch(seconds -> seconds >= Waiting.LONGEST.toSeconds() + 10);
    }
}
