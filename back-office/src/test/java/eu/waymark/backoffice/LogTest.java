package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The log goes beside what a verb answers, never into it. */
class LogTest {
    @Test
    void thatViewsAreBuiltIsLogged(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Path log = folder.resolve("log");
        try (Served served = Served.on(data).withProject("p")) {
            assertThat(served.events()).isPositive();
        }

        try (ChildProcess child = ChildProcess.run(
                Redirect.to(log.toFile()), "rebuild", "partners", "--json", "--data", data.toString())) {
            String answer = child.out().readLine();

            assertThat(child.out().readLine()).as("a second line").isNull();
            assertThat(child.process().waitFor()).isZero();
            assertThat(JsonMapper.shared().readTree(answer).get("events").longValue())
                    .isPositive();
            assertThat(log).content().contains(" INFO ").contains("built [partners]");
        }
    }
}
