package eu.waymark.query.timestamp;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key with a certificate by itself, or by another. */
record Signer(PrivateKey key, X509Certificate certificate) {
    static final AlgorithmIdentifier SHA1 = new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1);

    /** May sign time stamps. */
    static Signer ofTimeStamps(String name) throws Exception {
        return made(name, KeyPurposeId.id_kp_timeStamping, null);
    }

    static Signer ofTimeStamps(String name, Signer issuer) throws Exception {
        return made(name, KeyPurposeId.id_kp_timeStamping, issuer);
    }

    /** May sign mail, and nothing else. */
    static Signer ofMail(String name) throws Exception {
        return made(name, KeyPurposeId.id_kp_emailProtection, null);
    }

    private static Signer made(String name, KeyPurposeId purpose, @org.jspecify.annotations.Nullable Signer issuer)
            throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        X500Name subject = new X500Name("CN=" + name);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer == null
                        ? subject
                        : X500Name.getInstance(
                                issuer.certificate().getSubjectX500Principal().getEncoded()),
                BigInteger.valueOf(name.hashCode() & 0xffff),
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2030-01-01T00:00:00Z")),
                subject,
                pair.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
        PrivateKey by = issuer == null ? pair.getPrivate() : issuer.key();
        return new Signer(
                pair.getPrivate(),
                new JcaX509CertificateConverter()
                        .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(by))));
    }
}
