package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.activity.Precision;
import eu.waymark.shared.activity.TimeOfDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates are said as exactly as they are known, and no more. */
class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-05-18|2020-05-18|DAY|||18 May 2020",
                "2020-05-18|2020-05-18|DAY|10:00|12:00|18 May 2020, 10:00 to 12:00",
                "2020-05-18|2020-05-18|DAY|10:00||18 May 2020, from 10:00",
                "2020-05-18|2020-05-18|DAY||12:00|18 May 2020, until 12:00",
                "2021-03-02|2021-03-04|DAY|||2 March 2021 to 4 March 2021",
                "2021-03-02|2021-03-04|DAY|10:00|12:00|2 March 2021, 10:00 to 4 March 2021, 12:00",
                "2021-03-02|2021-03-04|DAY||12:00|2 March 2021 to 4 March 2021, 12:00",
                "2020-03-01|2020-03-31|WITHIN|||between 1 March 2020 and 31 March 2020",
                "2020-03-01|2020-03-31|WITHIN|10:00|12:00|between 1 March 2020 and 31 March 2020, 10:00 to 12:00",
                "2020-03-01|2020-03-01|WITHIN|||1 March 2020"
            })
    void noDayAndNoHourIsMadeUp(
            LocalDate from,
            LocalDate to,
            Precision precision,
            @Nullable String starts,
            @Nullable String ends,
            String said) {
        assertThat(Dates.span(from, to, time(starts), time(ends), precision)).isEqualTo(said);
    }

    private static @Nullable TimeOfDay time(@Nullable String text) {
        return text == null ? null : new TimeOfDay(text);
    }
}
