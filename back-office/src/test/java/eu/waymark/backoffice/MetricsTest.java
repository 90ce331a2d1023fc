package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures that a Prometheus reads, after commands that went well and others. */
class MetricsTest {
    private static final String SELF = "{\"project\":\"p\",\"community\":\"A\",\"host\":\"turin\",\"guest\":\"riga\","
            + "\"from\":\"2020-03-01\",\"to\":\"2020-03-05\"}";

    @TempDir
    Path folder;

    @Test
    void commandsRefusalsAndViewsAreCounted() {
        try (Served served = Served.on(folder).withProject("p")) {
            served.send("ScheduleExchange", SELF);
            served.send("NoSuchCommand", "{}");
            served.awaitViews();

            String figures = new String(
                    served.get("/actuator/prometheus", "Accept", "text/plain")
                            .raw()
                            .body(),
                    StandardCharsets.UTF_8);

            assertThat(figures.lines())
                    .contains("waymark_commands_seconds_count{command=\"FormCommunity\",status=\"200\"} 2")
                    .contains("waymark_commands_seconds_count{command=\"ScheduleExchange\",status=\"422\"} 1")
                    .contains("waymark_commands_seconds_count{command=\"unknown\",status=\"404\"} 1")
                    .contains("waymark_refusals_total{rule=\"EXC-01\"} 1.0")
                    .anyMatch(line -> line.matches("waymark_append_seconds_count\\{outcome=\"recorded\"} [1-9][0-9]*"))
                    .contains("waymark_view_lag{view=\"partners\"} 0.0")
                    .contains("waymark_view_stopped{view=\"timeline\"} 0.0")
                    .contains("waymark_ledger_differs 0.0")
                    .anyMatch(line -> line.matches("waymark_ledger_checkpoint_size [0-9.]+"))
                    .anyMatch(line -> line.startsWith("waymark_ledger_checkpoint_age"))
                    .contains("waymark_events " + (double) served.events());
            assertThat(figures).as("nobody is named").doesNotContain("a-1", "turin");
        }
    }
}
