package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.query.timestamp.Authority;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** Whom to ask for time stamps. */
final class TimeStampSettings {
    private static final String URL = SettingNames.TIMESTAMP_URL;
    private static final String CERTIFICATE = SettingNames.TIMESTAMP_CERTIFICATE;

    private TimeStampSettings() {}

    /** Null where none is set. Throws {@link CannotException} where what is set cannot be used. */
    static @Nullable Authority authority(Settings settings) {
        return settings.text(URL)
                .map(url -> new Authority(
                        address(url),
                        settings.text(CERTIFICATE)
                                .map(TimeStampSettings::certificate)
                                .orElse(null)))
                .orElse(null);
    }

    private static URI address(String url) {
        if (url.matches("(?i)https?://[^/\\s]+\\S*")) {
            try {
                return URI.create(url);
            } catch (IllegalArgumentException e) {
                throw new CannotException(URL + " is no address: " + url, e);
            }
        }
        throw new CannotException(URL + " must begin with http:// or https://, and is " + url);
    }

    private static X509Certificate certificate(String file) {
        try (InputStream pem = Files.newInputStream(Path.of(file))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotException(
                    CERTIFICATE + " names " + file + ", which is no certificate to be read: " + e.getMessage(), e);
        }
    }
}
