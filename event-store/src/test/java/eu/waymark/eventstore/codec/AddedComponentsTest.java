package eu.waymark.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import org.junit.jupiter.api.Test;

/** A revision may gain components that are optional: absent in what was recorded before, they mean what was meant then. */
class AddedComponentsTest {
    private final EventCodec codec = new EventCodec();

    @Test
    void anActivityRecordedEarlierHasNoTimesOfDayAndWasNotMoved() throws Exception {
        var completed = (ActivityCompleted) read("golden-earlier", "ActivityCompleted");

        assertThat(completed.details().startsAt()).isNull();
        assertThat(completed.details().endsAt()).isNull();
        assertThat(completed.details().wasMoved()).isFalse();
        assertThat(completed.waiver()).isNull();
    }

    /** {@link ActivityDetails} has a second constructor that knows nothing of them. */
    @Test
    void anActivityIsBoundByTheConstructorThatHasEveryComponent() throws Exception {
        ActivityDetails details = ((ActivityCompleted) read("golden", "ActivityCompleted")).details();

        assertThat(details.startsAt()).isEqualTo(new TimeOfDay("09:00"));
        assertThat(details.endsAt()).isEqualTo(new TimeOfDay("12:30"));
        assertThat(details.wasMoved()).isTrue();
    }

    @Test
    void anAgreementRecordedEarlierHasNoTargets() throws Exception {
        assertThat(((GrantAgreementSigned) read("golden-earlier", "GrantAgreementSigned")).targets())
                .isNull();
        assertThat(((GrantAgreementSigned) read("golden", "GrantAgreementSigned")).targets())
                .hasSize(5);
    }

    private Object read(String folder, String type) throws Exception {
        return codec.decode(type, "1", new GoldenFile(folder, type, "1", "complete").bytes());
    }
}
