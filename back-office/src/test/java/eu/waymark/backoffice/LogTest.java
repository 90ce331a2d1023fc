package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The log goes beside what a verb answers, never into it. */
class LogTest {
    @TempDir
    Path folder;

    @BeforeEach
    void record() {
        try (Served served = Served.on(folder).withProject("p")) {
            assertThat(served.events()).isPositive();
        }
    }

    @Test
    void thatViewsAreBuiltIsLogged() throws IOException {
        try (ChildProcess child = ChildProcess.telling("rebuild", "partners", "--data", folder.toString())) {
            assertThat(child.out().lines())
                    .anyMatch(line -> line.contains(" INFO ") && line.contains("built [partners]"));
        }
    }

    @Test
    void theAnswerIsOneObjectAndNothingElse() throws Exception {
        try (ChildProcess child = ChildProcess.run("rebuild", "partners", "--json", "--data", folder.toString())) {
            List<String> answer = child.out().lines().toList();

            assertThat(child.process().waitFor()).isZero();
            assertThat(answer).hasSize(1);
            assertThat(JsonMapper.shared()
                            .readTree(answer.getFirst())
                            .get("events")
                            .longValue())
                    .isPositive();
        }
    }

    @Test
    void aNewRecordIsNoNews() throws IOException {
        String fresh = folder.resolve("fresh").toString();
        try (ChildProcess child = ChildProcess.telling("send", "--file", "/dev/null", "--data", fresh)) {
            assertThat(child.out().lines()).noneMatch(line -> line.contains("INFO"));
        }
    }
}
