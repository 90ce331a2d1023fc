package eu.waymark.eventstore.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8OrderTest {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "aa",
            "b",
            "\u007f",
            "\u0080",
            "\u07ff",
            "\u0800",
            "\ud7ff",
            "\ue000",
            "\ufffd",
            "\ud83d\ude00",
            "\ud83d\ude00a",
            "a\ufffd",
            "a\ud83d\ude00",
            "\udbff\udfff");

    @Test
    void itIsTheOrderOfTheBytes() {
        for (String one : TEXTS) {
            for (String other : TEXTS) {
                int bytes = Arrays.compareUnsigned(
                        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
                assertThat(Integer.signum(Utf8Order.INSTANCE.compare(one, other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(bytes));
            }
        }
    }

    @Test
    void itIsNotJavasOrder() {
        assertThat(Utf8Order.INSTANCE.compare("\ufffd", "\ud83d\ude00")).isNegative();
        assertThat("\ufffd".compareTo("\ud83d\ude00")).isPositive();
    }
}
