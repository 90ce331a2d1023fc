package eu.waymark.backoffice.docker;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.assembly.WebServer;
import eu.waymark.backoffice.folder.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Dockerfile copies what there is, and its look at a process is a true one. */
class ImageTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern STEP = Pattern.compile("(?m)^([A-Z]+) ((?:.*\\\\\n)*.*)$");

    private final List<MatchResult> steps =
            STEP.matcher(read("docker/Dockerfile")).results().toList();

    @Test
    void everyStepIsOneThatThereIs() {
        assertThat(steps)
                .extracting(step -> step.group(1))
                .isSubsetOf(
                        "FROM",
                        "WORKDIR",
                        "COPY",
                        "RUN",
                        "ENV",
                        "USER",
                        "VOLUME",
                        "HEALTHCHECK",
                        "STOPSIGNAL",
                        "ENTRYPOINT",
                        "CMD")
                .contains("HEALTHCHECK", "USER");
        assertThat(of("USER")).containsExactly("waymark");
        assertThat(of("FROM")).allMatch(image -> image.matches("[a-z-]+:[0-9][a-z0-9.-]*( AS build)?"));
    }

    @Test
    void whatItCopiesIsThere() {
        assertThat(of("COPY").stream().filter(copy -> !copy.startsWith("--from")))
                .map(copy -> copy.split(" ")[0])
                .contains("waymark", "docker/ready")
                .allSatisfy(source -> assertThat(ROOT.resolve(source)).exists());
        assertThat(ROOT.resolve("docker/ready")).isExecutable();
    }

    @Test
    void everyVariableIsASetting() {
        Set<String> known = KnownSettings.variables();
        assertThat(of("ENV").stream()
                        .flatMap(line ->
                                Pattern.compile("([A-Z_]+)=").matcher(line).results()))
                .map(found -> found.group(1))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void itSeesAProcessThatIsReadyAndOneThatIsNotThere(@TempDir Path folder) throws Exception {
        DataFolder data = new DataFolder(folder);
        String port;
        try (WebServer server = WebServer.start(House.open(data), data, null, 0)) {
            port = String.valueOf(URI.create(server.address()).getPort());
            assertThat(ready(port)).isZero();
            assertThat(ready(port, "127.0.0.1", port)).isZero();
        }
        assertThat(ready(port)).isNotZero();
        assertThat(ready(port, "127.0.0.1", port)).isNotZero();
    }

    private static int ready(String port, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "../docker/ready"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("WAYMARK_PORT", port);
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor();
    }

    private List<String> of(String kind) {
        return steps.stream()
                .filter(step -> step.group(1).equals(kind))
                .map(step -> step.group(2).strip())
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
