package eu.waymark.query.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;

/**
 * A time-stamping authority as RFC 3161 has it, asked over HTTP. Safe for use from any thread.
 *
 * @param trusted the certificate that it signs with, or that of whoever issued it; absent: whichever it sends
 */
public record Authority(URI address, @Nullable X509Certificate trusted) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A time stamp over this digest, which was verified.
     *
     * @param digest SHA-256, 32 bytes
     * @throws TimeStampRefusedException where there is none
     */
    public TimeStamp stamp(byte[] digest) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, digest, new BigInteger(NONCE_BITS, RANDOM));
        try {
            byte[] answer = ask(request.getEncoded());
            TimeStampResponse response = new TimeStampResponse(answer);
            // Status, imprint, nonce and policy are those of what was asked for.
            response.validate(request);
            if (response.getTimeStampToken() == null)
                throw new TimeStampRefusedException(address + " gave no time stamp: " + response.getStatusString());
            return TimeStamp.verified(response, digest, trusted);
        } catch (TSPException e) {
            throw new TimeStampRefusedException(
                    address + " sent no time stamp over this checkpoint: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new TimeStampRefusedException(address + " does not answer as RFC 3161 has it: " + said(e), e);
        }
    }

    private byte[] ask(byte[] query) throws IOException {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/timestamp-query")
                    .POST(BodyPublishers.ofByteArray(query))
                    .build();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) throw new IOException("status " + response.statusCode());
            return response.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String said(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
