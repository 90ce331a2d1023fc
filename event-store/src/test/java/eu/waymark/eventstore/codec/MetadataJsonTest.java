package eu.waymark.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.ledger.Utf8Order;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "a", "é😀\n\"\\ \u0000"})
    void whatIsWrittenIsReadAgain(String text) {
        Map<String, String> metadata = text.isEmpty() ? Map.of() : Map.of(text, text, "z", "");
        var sorted = new TreeMap<String, String>(Utf8Order.INSTANCE);
        sorted.putAll(metadata);

        assertThat(read(MetadataJson.of(sorted))).isEqualTo(metadata);
    }

    @Test
    void theyKeepTheOrderOfTheText() {
        assertThat(List.copyOf(read("{\"b\":\"1\",\"a\":\"2\"}").keySet())).isEqualTo(List.of("b", "a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"a\":1}",
                "{\"a\":null}",
                "{\"a\":\"b\"",
                "{\"a\":\"b\"}{}",
                "{\"a\":\"b\"} and more",
                "{\"a\":\"b\",\"a\":\"b\"}"
            })
    void whatIsNotOneObjectOfStringsIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> read(String text) {
        return MetadataJson.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
