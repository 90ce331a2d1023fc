package eu.waymark.backoffice.web;

import eu.waymark.backoffice.openapi.OpenApi;
import eu.waymark.backoffice.problem.Reply;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /openapi.json}. */
@RestController
class OpenApiController {
    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> description() {
        return Replies.of(new Reply(200, OpenApi.document(), null));
    }
}
