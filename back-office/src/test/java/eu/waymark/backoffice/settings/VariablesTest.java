package eu.waymark.backoffice.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariablesTest {
    private static final String TOKEN = "WAYMARK_EVENTS_AXONSERVER_TOKEN";

    @TempDir
    private Path folder;

    @Test
    void aVariableSaysItOrTheFileThatIsNamedForIt() throws IOException {
        Path secret = Files.writeString(folder.resolve("token"), "hidden\n");
        assertThat(value(Map.of(TOKEN, "seen"))).isEqualTo("seen");
        assertThat(value(Map.of(TOKEN + "_FILE", secret + " "))).isEqualTo("hidden\n");
        assertThat(value(Map.of(TOKEN, " ", TOKEN + "_FILE", secret.toString())))
                .isEqualTo("hidden\n");
        assertThat(value(Map.of(TOKEN, "seen", TOKEN + "_FILE", " "))).isEqualTo("seen");
        assertThat(value(Map.of())).isNull();
    }

    @Test
    void bothAreOneTooMany() {
        assertThatThrownBy(() -> value(Map.of(TOKEN, "seen", TOKEN + "_FILE", "/run/secrets/token")))
                .isInstanceOf(CannotException.class)
                .hasMessage("%1$s and %1$s_FILE are both set: take one of them away", TOKEN)
                .hasMessageNotContaining("seen");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertThatThrownBy(() ->
                        value(Map.of(TOKEN + "_FILE", folder.resolve("none").toString())))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining(TOKEN + "_FILE names " + folder.resolve("none"))
                .hasMessageContaining("NoSuchFileException");
    }

    @Test
    void aProcessReadsItsSecretFromTheFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("token"), "hidden\n");
        ProcessBuilder asked = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Asked.class.getName());
        asked.environment()
                .keySet()
                .removeIf(name -> Stream.of("WAYMARK_", "JAVA_TOOL_OPTIONS").anyMatch(name::startsWith));
        asked.environment().put(TOKEN + "_FILE", secret.toString());
        Process process = asked.start();
        assertThat(new String(process.getInputStream().readAllBytes())).isEqualTo("[hidden]");
    }

    private static @Nullable String value(Map<String, String> environment) {
        return Variables.value(TOKEN, environment::get);
    }

    /** A process of its own: its environment cannot be changed. */
    static final class Asked {
        private Asked() {}

        public static void main(String[] arguments) {
            System.out.print(Settings.ofProcess().text("waymark.events.axon-server.token").stream()
                    .toList());
        }
    }
}
