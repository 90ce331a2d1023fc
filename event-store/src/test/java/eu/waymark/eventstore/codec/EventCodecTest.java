package eu.waymark.eventstore.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.shared.CountryCode;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerInvited;
import eu.waymark.shared.partner.PartnerRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {
    private static final String INVITED =
            "{\"partner\":\"vantaa\",\"name\":\"Vantaa\",\"country\":\"FI\",\"role\":\"CITY\",\"funded\":true,\"occurredOn\":\"2019-02-01\"}";

    private final EventCodec codec = new EventCodec();

    @Test
    void componentsStandInTheirOrderAndWhatIsNullIsAbsent() {
        assertThat(new String(codec.encode(invited("Vantaa", null)), UTF_8)).isEqualTo(INVITED);
    }

    @Test
    void anyTextSurvives() {
        PartnerInvited event = invited("Zürich \uD83D\uDE00 \u0000 \"'; DROP TABLE events; <script>", "\u202E\uFFFF");
        assertThat(codec.decode("PartnerInvited", "2", codec.encode(event))).isEqualTo(event);
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> codec.encode(invited("\uD83D", null)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("PartnerInvited");
    }

    @ParameterizedTest
    @CsvSource({"PartnerInvited,3", "PartnerInvited,0", "PartnerInvited,''", "PartnerBanished,1", "partnerinvited,2"})
    void anUnknownTypeOrRevisionIsAnError(String type, String revision) {
        assertThatThrownBy(() -> codec.decode(type, revision, INVITED.getBytes(UTF_8)))
                .isInstanceOf(UnknownEventTypeException.class)
                .hasMessageContaining(type)
                .hasMessageContaining("newer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"PartnerInvited\"",
                "{",
                "{\"name\":\"Vantaa\",\"country\":\"FI\",\"role\":\"CITY\",\"funded\":true,\"occurredOn\":\"2019-02-01\"}",
                "{\"partner\":null,\"name\":\"Vantaa\",\"country\":\"FI\",\"role\":\"CITY\",\"funded\":true,\"occurredOn\":\"2019-02-01\"}",
                "{\"partner\":\"vantaa\",\"name\":\"Vantaa\",\"country\":\"FI\",\"role\":\"CITY\",\"occurredOn\":\"2019-02-01\"}",
            })
    void whatIsMissingIsAnError(String payload) {
        assertUnreadable(payload);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            }                         | ,"colour":"red"}
            }                         | ,"name":"Vantaa"}
            }                         | }{}
            "Vantaa"                  | 12
            "Vantaa"                  | true
            "Vantaa"                  | ["Vantaa"]
            true                      | "true"
            true                      | 1
            "FI"                      | "ZZ"
            "FI"                      | "fi"
            "CITY"                    | 1
            "CITY"                    | "VILLAGE"
            "2019-02-01"              | [2019,2,1]
            "2019-02-01"              | 17928
            "2019-02-01"              | "2019-02-30"
            "2019-02-01"              | "2019-02-01T00:00:00Z"
            "vantaa"                  | "Vantaa!"
            """)
    void whatDoesNotFitIsAnError(String part, String changed) {
        assertThat(INVITED).contains(part);
        assertUnreadable(INVITED.replace(part, changed));
    }

    @Test
    void bytesThatAreNotUtf8AreAnError() {
        byte[] payload = INVITED.getBytes(UTF_8);
        payload[INVITED.indexOf("Vantaa")] = (byte) 0xFF;
        assertThatThrownBy(() -> codec.decode("PartnerInvited", "2", payload))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void deepNestingIsAnError() {
        assertUnreadable(INVITED.replace("\"Vantaa\"", "[".repeat(100_000) + "]".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "{", "{\"note\":1}"})
    void anOldRevisionIsReadAsStrictly(String payload) {
        assertThatThrownBy(() -> codec.decode("PartnerInvited", "1", payload.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEventException.class);
    }

    private void assertUnreadable(String payload) {
        assertThatThrownBy(() -> codec.decode("PartnerInvited", "2", payload.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("PartnerInvited, revision 2");
    }

    private static PartnerInvited invited(String name, @Nullable String note) {
        return new PartnerInvited(
                new PartnerId("vantaa"),
                name,
                new CountryCode("FI"),
                PartnerRole.CITY,
                true,
                LocalDate.of(2019, 2, 1),
                note);
    }
}
