package eu.waymark.backoffice.web;

import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.problem.Reply;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the verbs of this machine, which prove by the token that they can read the folder. No part of the public interface. */
@RestController
@RequestMapping(path = "/api/local", produces = MediaType.APPLICATION_JSON_VALUE)
class LocalController {
    private final Operations operations;

    LocalController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping("/status")
    ResponseEntity<byte[]> status(@RequestHeader(name = ServerNote.HEADER, defaultValue = "") String token) {
        expect(token);
        try {
            return Replies.of(new Reply(200, operations.status(), null));
        } catch (CannotException e) {
            throw away("no-status", "How the record is cannot be told", e);
        }
    }

    @PostMapping("/rebuild")
    ResponseEntity<byte[]> rebuild(
            @RequestHeader(name = ServerNote.HEADER, defaultValue = "") String token,
            @RequestParam(name = "view", defaultValue = "") List<String> views) {
        expect(token);
        try {
            operations.rebuild(views);
        } catch (IllegalArgumentException e) {
            throw ProblemException.malformed(Fault.parameter("view", String.valueOf(e.getMessage())));
        } catch (CannotException e) {
            throw away("not-rebuilt", "The views were not rebuilt", e);
        }
        return Replies.of(new Reply(200, Map.of("rebuilt", views), null));
    }

    @PostMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint(@RequestHeader(name = ServerNote.HEADER, defaultValue = "") String token) {
        expect(token);
        try {
            return Replies.of(new Reply(200, operations.checkpoint(), null));
        } catch (CannotException e) {
            throw away("not-signed", "No checkpoint was signed", e);
        }
    }

    @PostMapping("/rotate-key")
    ResponseEntity<byte[]> rotateKey(@RequestHeader(name = ServerNote.HEADER, defaultValue = "") String token) {
        expect(token);
        try {
            return Replies.of(new Reply(200, operations.rotateKey(), null));
        } catch (CannotException e) {
            throw away("not-changed", "The key was not changed", e);
        }
    }

    private static ProblemException away(String code, String title, CannotException cause) {
        return new ProblemException(Problem.of(503, code, title, String.valueOf(cause.getMessage())));
    }

    /** A wrong token does not come this far. */
    private static void expect(String token) {
        if (token.isEmpty())
            throw new ProblemException(Problem.of(
                    401,
                    "no-token",
                    "This is for the command line",
                    "use ./waymark status, rebuild, checkpoint or rotate-key"));
    }
}
