package eu.waymark.shared.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    @Test
    void itIsReadAsItIsWritten() {
        for (AsOf asOf : List.of(
                new AsOf.Day(LocalDate.of(2020, 2, 29)),
                new AsOf.Moment(Instant.parse("2020-03-31T21:59:59.999Z")),
                new AsOf.Sequence(0),
                new AsOf.Sequence(999_999_999_999_999_999L)))
            assertThat(AsOf.of(asOf.text())).isEqualTo(asOf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@-1",
                "@1000000000000000000",
                "12",
                "2021-02-29",
                "20200331",
                "+12020-03-31",
                "2020-03-31T24:00:01Z",
                "2020-03-31T10:00:00",
                "2020-03-31T10:00:00+02:00",
                "today"
            })
    void whatIsNoneIsToldWhatCanBeWritten(String text) {
        assertThatThrownBy(() -> AsOf.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-03-31")
                .hasMessageContaining("@12");
    }
}
