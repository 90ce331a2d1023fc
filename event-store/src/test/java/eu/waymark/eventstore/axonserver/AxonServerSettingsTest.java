package eu.waymark.eventstore.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxonServerSettingsTest {

    @ParameterizedTest
    @CsvSource({"axon, axon, 8124", "axon:1, axon, 1", "10.0.0.1:65535, 10.0.0.1, 65535", "[::1]:8124, [::1], 8124"})
    void anAddressIsAHostAndMayHaveAPort(String written, String host, int port) {
        var address = ServerAddresses.of(written);
        assertThat(address.getHostName()).isEqualTo(host);
        assertThat(address.getGrpcPort()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":8124", "axon:", "axon:0", "axon:65536", "axon:a", "a b", "::1", "http://axon:8124"})
    void whatIsNoAddressIsRefused(String written) {
        assertThatThrownBy(() -> settings(List.of(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + written + "'");
    }

    @Test
    void oneServerIsNeeded() {
        assertThatThrownBy(() -> settings(List.of())).hasMessageContaining("no server");
    }

    @Test
    void certificatesMeanTls() {
        Path certificates = Path.of("ca.pem");
        assertThatThrownBy(() -> new AxonServerSettings(List.of("axon"), "default", null, false, certificates))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not encrypted");
    }

    @Test
    void theTokenIsNotShown() {
        assertThat(new AxonServerSettings(List.of("axon:1", "b"), "waymark", "secret", true, null))
                .hasToString("Axon Server at axon:1, b (context waymark)");
    }

    @Test
    void oneRecordIsOneContextOnANodeThatBothName() {
        AxonServerSettings record = settings(List.of("axon", "other:9"));
        assertThat(record.isSame(settings(List.of("AXON:8124")))).isTrue();
        assertThat(record.isSame(settings(List.of("third", "other:9")))).isTrue();
        assertThat(record.isSame(settings(List.of("axon:9")))).isFalse();
        assertThat(record.isSame(new AxonServerSettings(List.of("axon"), "archive", null, false, null)))
                .isFalse();
    }

    private static AxonServerSettings settings(List<String> servers) {
        return new AxonServerSettings(servers, "default", null, false, null);
    }
}
