package eu.waymark.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.shared.Event;
import eu.waymark.shared.partner.PartnerInvited;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSerializerTest {
    private final EventSerializer serializer = new EventSerializer();

    static Stream<GoldenFile> current() {
        return GoldenFile.current();
    }

    @ParameterizedTest
    @MethodSource("current")
    void anEventIsWrittenUnderItsLogicalNameAndReadAgain(GoldenFile file) throws Exception {
        Event event = new EventCodec().decode(file.type(), file.revision(), file.bytes());

        var written = serializer.serialize(event, byte[].class);

        assertThat(written.getType().getName()).isEqualTo(file.type());
        assertThat(written.getType().getRevision()).isEqualTo(file.revision());
        assertThat(serializer.<byte[], Event>deserialize(written)).isEqualTo(event);
        assertThat(serializer.classForType(written.getType())).isEqualTo(event.getClass());
    }

    @Test
    void anOldRevisionIsReadAsTheCurrentClass() throws Exception {
        var old = new SimpleSerializedObject<>(
                new GoldenFile("PartnerInvited", "1", "minimal").bytes(), byte[].class, "PartnerInvited", "1");

        assertThat(serializer.classForType(old.getType())).isEqualTo(PartnerInvited.class);
        assertThat(serializer.<byte[], PartnerInvited>deserialize(old).funded()).isTrue();
    }

    @Test
    void whatIsUnknownIsAnErrorAndNoUnknownSerializedType() {
        assertThatThrownBy(() -> serializer.classForType(new SimpleSerializedType("PartnerBanished", "1")))
                .isInstanceOf(UnknownEventTypeException.class);
        assertThatThrownBy(() -> serializer.classForType(new SimpleSerializedType("PartnerInvited", null)))
                .isInstanceOf(UnknownEventTypeException.class);
        assertThatThrownBy(() -> serializer.deserialize(
                        new SimpleSerializedObject<>(new byte[0], byte[].class, "PartnerBanished", "1")))
                .isInstanceOf(UnknownEventTypeException.class);
    }

    @Test
    void metadataAreAnObjectOfStringsInTheOrderOfTheLedger() {
        var metadata = MetaData.from(Map.of("\uD83D\uDE00", "b", "\uFFFD", "a", "actor", "a7"));

        var written = serializer.serialize(metadata, byte[].class);

        assertThat(new String(written.getData(), StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":\"a7\",\"\uFFFD\":\"a\",\"\uD83D\uDE00\":\"b\"}");
        assertThat(serializer.<byte[], MetaData>deserialize(new SerializedMetaData<>(written.getData(), byte[].class)))
                .isEqualTo(metadata);
    }

    @Test
    void metadataOtherThanStringsAreRefused() {
        assertThatThrownBy(() -> serializer.serialize(MetaData.with("attempt", 2), byte[].class))
                .hasMessageContaining("attempt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"a\":1}", "{\"a\":{}}", "{\"a\":null}", "{", "nothing"})
    void damagedMetadataAreNotRead(String text) {
        assertThatThrownBy(() -> serializer.deserialize(
                        new SerializedMetaData<>(text.getBytes(StandardCharsets.UTF_8), byte[].class)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void nothingElseIsWritten() {
        assertThatThrownBy(() -> serializer.serialize("text", byte[].class)).hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> serializer.serialize(null, byte[].class)).hasMessageContaining("nothing");
        assertThatThrownBy(() -> serializer.typeForClass(Object.class)).hasMessageContaining("java.lang.Object");
    }
}
