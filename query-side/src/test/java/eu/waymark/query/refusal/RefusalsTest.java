package eu.waymark.query.refusal;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.refused;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Given.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.refusal.RefusalItem;
import eu.waymark.shared.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    @Test
    void aRefusalIsKeptWithItsCommandAndItsRules() {
        List<RefusalItem> refusals =
                given(registered(), refused("values"), refused("values")).then(Refusals.VIEW);

        assertThat(refusals).extracting(RefusalItem::commandId).containsExactly("command-1", "command-2");
        RefusalItem first = refusals.getFirst();
        assertThat(first.command()).isEqualTo("ScheduleExchange");
        assertThat(first.violations().getFirst().rule()).isEqualTo(Rule.EXC_01);
        assertThat(first.occurredOn()).isEqualTo(DAY);
        assertThat(first.recordedAt()).isEqualTo(MemoryRecord.FIRST.plusSeconds(1));
        assertThat(first.actor()).isEqualTo("operator-1");
    }

    @Test
    void aRefusalOfAnotherProjectStandsThere() {
        assertThat(given(registered(), refused("other")).then(Refusals.VIEW)).isEmpty();
    }
}
