package eu.waymark.backoffice.web;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.Reply;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Replies as HTTP has them. Written here and not by the framework, so that an error is told whatever the client accepts. */
final class Replies {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final MediaType TIME_STAMP = MediaType.parseMediaType("application/timestamp-reply");
    private static final MediaType PROBLEM = MediaType.parseMediaType(Problem.MEDIA_TYPE);

    private Replies() {}

    static ResponseEntity<byte[]> of(Reply reply) {
        return of(reply, HttpHeaders.EMPTY);
    }

    /** What is kept and verified as it is. */
    static ResponseEntity<byte[]> text(String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(TEXT)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The answer of an authority, as it came. */
    static ResponseEntity<byte[]> timeStamp(byte[] reply) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(TIME_STAMP)
                .body(reply);
    }

    static ResponseEntity<byte[]> of(Problem problem, HttpHeaders headers) {
        return of(Reply.of(problem), headers);
    }

    private static ResponseEntity<byte[]> of(Reply reply, HttpHeaders headers) {
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(reply.status())
                .headers(headers)
                .cacheControl(CacheControl.noStore())
                .contentType(reply.carriedOut() ? MediaType.APPLICATION_JSON : PROBLEM);
        if (reply.version() != null) builder.eTag("\"" + reply.version() + "\"");
        return builder.body(Json.ANSWERS.writeValueAsBytes(reply.body()));
    }
}
