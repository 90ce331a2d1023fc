package eu.waymark.backoffice.web;

import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.backoffice.query.AnswerJson;
import eu.waymark.backoffice.query.Parameters;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.shared.ledger.FindCheckpoint;
import eu.waymark.shared.ledger.FindCheckpoints;
import eu.waymark.shared.ledger.FindConsistency;
import eu.waymark.shared.ledger.FindInclusion;
import eu.waymark.shared.ledger.FindLatestCheckpoint;
import eu.waymark.shared.ledger.FindLedger;
import eu.waymark.shared.ledger.FindTimeStamp;
import eu.waymark.shared.ledger.LedgerOverview;
import eu.waymark.shared.ledger.SignedCheckpoint;
import eu.waymark.shared.ledger.TimeStampReply;
import eu.waymark.shared.query.Paging;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/ledger/…}: what an auditor keeps, and proofs; {@code docs/ledger.md} says how they are verified. */
@RestController
@RequestMapping("/api/ledger")
class LedgerController {
    private final QuestionDesk desk;

    LedgerController(QuestionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/key")
    ResponseEntity<byte[]> key(HttpServletRequest request) {
        RequestParameters.of(request).check();
        return Replies.text(((LedgerOverview) desk.single(new FindLedger()).item()).key() + "\n");
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint(HttpServletRequest request) {
        RequestParameters.of(request).check();
        return Replies.text(
                ((SignedCheckpoint) desk.single(new FindLatestCheckpoint()).item()).note());
    }

    @GetMapping("/checkpoints")
    ResponseEntity<byte[]> checkpoints(HttpServletRequest request) {
        Parameters parameters = RequestParameters.of(request);
        Paging paging = parameters.paging();
        parameters.check();
        return Replies.of(AnswerJson.list(desk.list(new FindCheckpoints(paging))));
    }

    @GetMapping("/checkpoints/{number}")
    ResponseEntity<byte[]> checkpoint(@PathVariable String number, HttpServletRequest request) {
        RequestParameters.of(request).check();
        SignedCheckpoint found = (SignedCheckpoint)
                desk.single(new FindCheckpoint(number(number))).item();
        return Replies.text(found.note());
    }

    @GetMapping("/checkpoints/{number}/timestamp")
    ResponseEntity<byte[]> timeStamp(@PathVariable String number, HttpServletRequest request) {
        RequestParameters.of(request).check();
        TimeStampReply found =
                (TimeStampReply) desk.single(new FindTimeStamp(number(number))).item();
        return Replies.timeStamp(Base64.getDecoder().decode(found.reply()));
    }

    @GetMapping("/inclusion/{position}")
    ResponseEntity<byte[]> inclusion(@PathVariable String position, HttpServletRequest request) {
        Parameters parameters = RequestParameters.of(request);
        Long size = parameters.number("size", 1, Long.MAX_VALUE);
        parameters.check();
        return proof(new FindInclusion(position(position), size));
    }

    @GetMapping("/consistency")
    ResponseEntity<byte[]> consistency(HttpServletRequest request) {
        Parameters parameters = RequestParameters.of(request);
        Long from = parameters.number("from", 0, Long.MAX_VALUE);
        Long to = parameters.number("to", 0, Long.MAX_VALUE);
        parameters.check();
        if (from == null)
            throw ProblemException.malformed(
                    Fault.parameter("from", "is required: the events of a checkpoint that you kept"));
        return proof(new FindConsistency(from, to));
    }

    /** It says of itself what it is about, and has no version. */
    private ResponseEntity<byte[]> proof(Object query) {
        return Replies.of(new Reply(200, desk.single(query).item(), null));
    }

    private static long position(String text) {
        if (isNumber(text)) return Long.parseLong(text);
        throw new ProblemException(Problem.notFound(
                "event/" + shown(text), "a position is a whole number from 0, and this is none: " + shown(text)));
    }

    private static long number(String text) {
        if (isNumber(text)) return Long.parseLong(text);
        throw new ProblemException(Problem.notFound(
                "checkpoint/" + shown(text),
                "a checkpoint has a whole number from 1, and this is none: " + shown(text)));
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,18}");
    }

    private static String shown(String text) {
        return text.length() > 64 ? text.substring(0, 64) + "…" : text;
    }
}
