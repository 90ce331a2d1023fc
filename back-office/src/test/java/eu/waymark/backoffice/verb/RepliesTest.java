package eu.waymark.backoffice.verb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RepliesTest {
    @Test
    void aRefusalReadsAsOneSentenceAndNamesItsKey() {
        String body = """
                {"rule":"ROA-01","title":"Only the latest submission is endorsed","detail":"It was never submitted.",
                 "remedy":"Submit it (SubmitRoadmap).","commandId":"k1"}""";

        assertThat(Replies.text("EndorseRoadmap", JsonMapper.shared().readTree(body)))
                .isEqualTo("EndorseRoadmap refused by ROA-01, Only the latest submission is endorsed: It was never"
                        + " submitted. What would do: Submit it (SubmitRoadmap), key k1");
    }
}
