package eu.waymark.query.timestamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/**
 * A time stamp that was verified.
 *
 * @param response the answer of the authority as it came, DER: what {@code openssl ts -verify} reads
 * @param at when it was made, by the clock of the authority
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record TimeStamp(byte[] response, Instant at) {
    /** The one that was kept. Throws {@link TimeStampRefusedException} where it is not over this digest. */
    public static TimeStamp read(byte[] kept, byte[] digest, @Nullable X509Certificate trusted) {
        try {
            return verified(new TimeStampResponse(kept), digest, trusted);
        } catch (IOException | TSPException e) {
            throw new TimeStampRefusedException("this is no time stamp: " + e.getMessage(), e);
        }
    }

    static TimeStamp verified(TimeStampResponse response, byte[] digest, @Nullable X509Certificate trusted) {
        TimeStampToken token = response.getTimeStampToken();
        if (token == null) throw new TimeStampRefusedException("there is no time stamp in it");
        if (!TSPAlgorithms.SHA256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())
                || !Arrays.equals(digest, token.getTimeStampInfo().getMessageImprintDigest()))
            throw new TimeStampRefusedException("the time stamp is over something else than this checkpoint");
        try {
            X509Certificate signer = signer(token, trusted);
            // The signature, that the certificate is the one named in it, made for time stamps, and valid then.
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            if (trusted != null && !trusted.equals(signer)) signer.verify(trusted.getPublicKey());
            return new TimeStamp(
                    response.getEncoded(), token.getTimeStampInfo().getGenTime().toInstant());
        } catch (GeneralSecurityException | OperatorCreationException | TSPException | IOException e) {
            throw new TimeStampRefusedException("the time stamp does not verify: " + e.getMessage(), e);
        }
    }

    private static X509Certificate signer(TimeStampToken token, @Nullable X509Certificate trusted)
            throws GeneralSecurityException {
        Collection<X509CertificateHolder> sent = token.getCertificates().getMatches(token.getSID());
        if (!sent.isEmpty())
            return new JcaX509CertificateConverter()
                    .getCertificate(sent.iterator().next());
        if (trusted != null) return trusted;
        throw new TimeStampRefusedException("the time stamp comes without the certificate that it is signed with");
    }
}
