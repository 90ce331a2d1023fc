package eu.waymark.backoffice.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the proxy writes down of a request says nothing of who sent it. */
class ProxyLogTest {
    private static final Pattern FORMAT = Pattern.compile("(?m)^log_format waymark '([^']*)';$");
    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z_0-9]+");
    private static final Pattern LISTENER = Pattern.compile("(?m)^server \\{\n(?:.*\n)*?}");

    @Test
    void aLineHasNoNameNoAddressAndNoPath() throws IOException {
        var format = FORMAT.matcher(template());
        assertThat(format.find()).isTrue();
        assertThat(VARIABLE.matcher(format.group(1)).results().map(found -> found.group()))
                .isNotEmpty()
                .allMatch(variable -> variable.matches("\\$(time|request_(method|time)|status|bytes|upstream).*"));
    }

    @Test
    void everyListenerWritesSuchLinesOrNone() throws IOException {
        assertThat(LISTENER.matcher(template()).results().map(found -> found.group()))
                .hasSize(2)
                .allMatch(listener -> listener.contains("access_log off;")
                        || listener.contains("access_log /dev/stdout waymark;")
                                // A failed name is an error, told with the name and the address.
                                && listener.contains("error_log /dev/stderr crit;"));
    }

    private static String template() throws IOException {
        return Files.readString(Compose.FOLDER.resolve("proxy/waymark.conf.template"));
    }
}
