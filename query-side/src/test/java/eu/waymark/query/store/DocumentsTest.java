package eu.waymark.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.activity.ActivityDetails;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.TimeOfDay;
import eu.waymark.shared.activity.TimesOfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 2);

    /** It has a second constructor, which knows nothing of times of day and of moves. */
    static Stream<ActivityDetails> details() {
        var unmoved = new ActivityDetails(
                ActivityKind.WORKSHOP, "Labour market", null, null, List.of(), DAY, DAY, Precision.DAY, false);
        var times = new TimesOfDay(new TimeOfDay("10:00"), new TimeOfDay("12:00"));
        return Stream.of(unmoved, unmoved.moved(true), unmoved.during(unmoved.period(), times, Precision.DAY));
    }

    @ParameterizedTest
    @MethodSource("details")
    void anActivityIsBoundByTheConstructorThatHasEveryComponent(ActivityDetails details) {
        byte[] json = Documents.write(details);
        assertThat(Documents.read(ActivityDetails.class, json)).isEqualTo(details);
    }
}
