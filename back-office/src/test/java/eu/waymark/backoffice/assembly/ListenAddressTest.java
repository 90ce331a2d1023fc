package eu.waymark.backoffice.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.backoffice.web.Proxy;
import eu.waymark.backoffice.web.Watcher;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a process listens, and where its own verbs find it then. */
class ListenAddressTest {
    private static final Proxy IN_FRONT = new Proxy("0123456789abcdef0123456789abcdef");
    private static final Proxy NONE = new Proxy(null);
    private static final Watcher WATCHING = new Watcher("fedcba9876543210fedcba9876543210");
    private static final Watcher NOBODY = new Watcher(null);

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "127.0.0.2, 127.0.0.2",
        "::1, ::1",
        "0.0.0.0, 127.0.0.1",
        "0, 127.0.0.1",
        "::, ::1",
        "0:0:0:0:0:0:0:0, ::1"
    })
    void oneOfThisMachineOnlyOrEveryOneIsReachedByTheLoopbackAddress(String address, String reached) {
        assertThat(listen(address, IN_FRONT, NOBODY)).isEqualTo(address);
        assertThat(listen(address, NONE, WATCHING)).isEqualTo(address);
        assertThat(Addresses.reachable(address)).isEqualTo(reached);
    }

    @Test
    void anotherOneWouldShutOutItsOwnVerbs() {
        assertThatThrownBy(() -> listen("192.0.2.1", IN_FRONT, NOBODY))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("192.0.2.1")
                .hasMessageContaining(ListenAddress.SETTING)
                .hasMessageContaining("0.0.0.0");
    }

    @Test
    void withoutASecretItIsSaidWhichOneThereCouldBe() {
        for (String address : new String[] {"0.0.0.0", "192.0.2.1"})
            assertThatThrownBy(() -> listen(address, NONE, NOBODY))
                    .isInstanceOf(CannotException.class)
                    .hasMessageContaining(address)
                    .hasMessageContaining("on 0.0.0.0, with " + Proxy.SETTING)
                    .hasMessageContaining(Watcher.SETTING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3.4.5", "fe80::1::2"})
    void oneThatIsNoneIsNamedWithItsSetting(String address) {
        assertThatThrownBy(() -> listen(address, IN_FRONT, NOBODY))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining(address)
                .hasMessageContaining(ListenAddress.SETTING);
    }

    private static String listen(String address, Proxy proxy, Watcher watcher) {
        return ListenAddress.of(null, Settings.of(Map.of(ListenAddress.SETTING, address)), proxy, watcher);
    }
}
