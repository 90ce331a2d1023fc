package eu.waymark.backoffice.assembly;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom to ask for time stamps is set for the process, or nobody is. */
class TimeStampSettingsTest {
    private static final String URL = "waymark.timestamp.url";
    private static final String CERTIFICATE = "waymark.timestamp.certificate";
    /** Nobody listens there. */
    private static final String AWAY = "http://127.0.0.1:1/stamp";

    @AfterEach
    void clear() {
        System.clearProperty(URL);
        System.clearProperty(CERTIFICATE);
    }

    @Test
    void withoutASettingNobodyIsAsked() {
        assertThat(TimeStampSettings.authority(Settings.ofProcess())).isNull();
        System.setProperty(URL, " ");
        assertThat(TimeStampSettings.authority(Settings.ofProcess())).isNull();
    }

    @Test
    void whatIsNoAddressOrNoCertificateIsSaid(@TempDir Path folder) {
        System.setProperty(URL, "ftp://authority");
        assertThatThrownBy(() -> TimeStampSettings.authority(Settings.ofProcess()))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("ftp://authority");
        System.setProperty(URL, AWAY);
        System.setProperty(CERTIFICATE, folder.resolve("none.pem").toString());
        assertThatThrownBy(() -> TimeStampSettings.authority(Settings.ofProcess()))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining("none.pem");
    }

    @Test
    void anAuthorityThatIsSetIsNamedInStatus(@TempDir Path folder) {
        System.setProperty(URL, AWAY);
        try (House house = House.open(new DataFolder(folder))) {
            assertThatThrownBy(() -> house.operations().checkpoint())
                    .isInstanceOf(CannotException.class)
                    .hasMessageContaining("nothing is recorded yet");
            assertThat(requireNonNull(requireNonNull(house.operations().status().ledger())
                                    .timeStamps())
                            .authority())
                    .isEqualTo(AWAY);
        }
    }
}
