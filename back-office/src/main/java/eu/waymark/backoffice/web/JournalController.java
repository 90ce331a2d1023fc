package eu.waymark.backoffice.web;

import eu.waymark.backoffice.query.AnswerJson;
import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.journal.ReadJournal;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/projects/{project}/journal}: the events themselves. {@code cursor} goes on where a page ended; {@code from} with
 * {@code wait} reads on as events come.
 */
@RestController
class JournalController {
    private static final int LONGEST_WAIT_SECONDS = 30;

    private final QuestionDesk desk;

    JournalController(QuestionDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/projects/{project}/journal", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> journal(@PathVariable String project, HttpServletRequest request) {
        Parameters parameters = RequestParameters.of(request);
        Long from = parameters.number("from", 0, Long.MAX_VALUE);
        Long cursor = parameters.number("cursor", 0, Long.MAX_VALUE);
        Long wait = parameters.number("wait", 0, LONGEST_WAIT_SECONDS);
        int limit = parameters.limit();
        boolean raw = parameters.flag("raw");
        Long after = parameters.after();
        AsOf asOf = parameters.asOf();
        parameters.check();
        long first = cursor != null ? cursor : from != null ? from : 0;
        int seconds = wait == null ? 0 : wait.intValue();
        Page<?> page = desk.list(new ReadJournal(Identifiers.project(project), first, limit, seconds, asOf));
        return Replies.of(AnswerJson.journal(after == null || asOf != null ? page : heldAgainst(page, after), raw));
    }

    /** The record is never behind itself, nor is its past; a sequence number that it has not reached is waited for in vain. */
    private static <T> Page<T> heldAgainst(Page<T> page, long after) {
        boolean behind = page.next() == null && page.sequence() < after;
        return new Page<>(page.asOf(), page.sequence(), page.items(), page.next(), behind);
    }
}
