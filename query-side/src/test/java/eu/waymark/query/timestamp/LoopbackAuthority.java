package eu.waymark.query.timestamp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamping authority on this machine, as good or as bad as it is told to be. */
final class LoopbackAuthority implements AutoCloseable {
    static final Date NOON = Date.from(java.time.Instant.parse("2021-04-30T12:00:00Z"));

    private final Signer signer;
    private final HttpServer server;
    private Manner manner = Manner.HONEST;
    private int asked;

    /** How it answers. */
    enum Manner {
        HONEST,
        STAMPS_SOMETHING_ELSE,
        ANSWERS_SOMEBODY_ELSE,
        REFUSES,
        FAILS,
        TALKS_NONSENSE
    }

    LoopbackAuthority(Signer signer) throws IOException {
        this.signer = signer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    void behave(Manner now) {
        manner = now;
    }

    int asked() {
        return asked;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stamp");
    }

    X509Certificate certificate() {
        return signer.certificate();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked++;
        try (exchange) {
            byte[] body = body(new TimeStampRequest(exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(manner == Manner.FAILS ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private byte[] body(TimeStampRequest asked) throws Exception {
        if (manner == Manner.TALKS_NONSENSE) return "hello".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        TimeStampResponseGenerator generator = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
        if (manner == Manner.REFUSES)
            return generator.generateFailResponse(2, 1 << 2, "no more today").getEncoded();
        return generator
                .generateGrantedResponse(heard(asked), BigInteger.ONE, NOON)
                .getEncoded();
    }

    private TimeStampRequest heard(TimeStampRequest asked) throws IOException {
        TimeStampRequestGenerator other = new TimeStampRequestGenerator();
        other.setCertReq(true);
        byte[] digest = asked.getMessageImprintDigest();
        if (manner == Manner.STAMPS_SOMETHING_ELSE) digest[0] ^= 1;
        BigInteger nonce = manner == Manner.ANSWERS_SOMEBODY_ELSE ? BigInteger.TWO : asked.getNonce();
        return other.generate(TSPAlgorithms.SHA256, digest, nonce);
    }

    private TimeStampTokenGenerator tokens() throws Exception {
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", signer.key(), signer.certificate()),
                new JcaDigestCalculatorProviderBuilder().build().get(Signer.SHA1),
                new ASN1ObjectIdentifier("1.2.3.4.5"));
        tokens.addCertificates(new JcaCertStore(List.of(signer.certificate())));
        return tokens;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
