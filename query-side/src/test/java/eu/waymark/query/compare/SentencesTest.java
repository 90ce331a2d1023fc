package eu.waymark.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aDifferenceIsReadAsASentence() {
        assertThat(Sentences.of("/endsOn", "2021-01-31", "2021-04-30"))
                .isEqualTo("Ends on: 2021-04-30 instead of 2021-01-31");
        assertThat(Sentences.of("/visits/hosted/done", 0, 1)).isEqualTo("Visits, hosted, done: 1 instead of 0");
        assertThat(Sentences.of("/partners/0", null, "turin")).isEqualTo("Partners, no. 1: turin");
        assertThat(Sentences.of("/moveReason", "Covid-19", null)).isEqualTo("Move reason: no longer Covid-19");
        assertThat(Sentences.of("/online", false, true)).isEqualTo("Online: yes instead of no");
        assertThat(Sentences.of("/targets/CLUSTER_VISITS/achieved", 3, 4))
                .isEqualTo("Targets, cluster visits, achieved: 4 instead of 3");
        assertThat(Sentences.of("/attended", List.of(), null)).isEqualTo("Attended: no longer none");
    }
}
