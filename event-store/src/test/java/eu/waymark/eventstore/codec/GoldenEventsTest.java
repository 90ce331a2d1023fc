package eu.waymark.eventstore.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Event;
import eu.waymark.shared.EventTypes;
import eu.waymark.shared.partner.PartnerInvited;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class GoldenEventsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final EventCodec codec = new EventCodec();

    static Stream<GoldenFile> current() {
        return GoldenFile.current();
    }

    static Stream<GoldenFile> earlier() {
        return GoldenFile.earlier();
    }

    static Stream<GoldenFile> old() {
        return GoldenFile.old();
    }

    /**
     * Compared as text, without the white space: the order of the components counts too. So does what was recorded before a revision
     * gained components.
     */
    @ParameterizedTest
    @MethodSource({"current", "earlier"})
    void aCurrentRevisionIsReadAndWrittenAgainAlike(GoldenFile file) throws Exception {
        Event event = codec.decode(file.type(), file.revision(), file.bytes());

        assertThat(EventTypes.of(event).name()).isEqualTo(file.type());
        assertThat(new String(codec.encode(event), UTF_8))
                .isEqualTo(JSON.readTree(file.bytes()).toString());
    }

    @ParameterizedTest
    @MethodSource("old")
    void anOldRevisionIsReadAsTheCurrentOne(GoldenFile file) throws Exception {
        Event event = codec.decode(file.type(), file.revision(), file.bytes());

        String current = EventTypes.of(event).revision();
        assertThat(codec.decode(file.type(), current, codec.encode(event))).isEqualTo(event);
    }

    @Test
    void whoWasInvitedBeforeFundingWasRecordedIsFunded() throws Exception {
        byte[] old = new GoldenFile("PartnerInvited", "1", "complete").bytes();
        assertThat(new String(old, UTF_8)).doesNotContain("funded");

        PartnerInvited invited = (PartnerInvited) codec.decode("PartnerInvited", "1", old);

        assertThat(invited.funded()).isTrue();
        assertThat(invited)
                .isEqualTo(
                        codec.decode("PartnerInvited", "2", new GoldenFile("PartnerInvited", "2", "complete").bytes()));
    }
}
