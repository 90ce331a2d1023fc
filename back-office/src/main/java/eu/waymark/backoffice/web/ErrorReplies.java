package eu.waymark.backoffice.web;

import eu.waymark.backoffice.command.CommandFailedException;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.shared.Metadata;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says every failure as a problem. What was not foreseen is our fault: told to the log whole, to the client by a number only. */
@RestControllerAdvice
class ErrorReplies {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReplies.class);

    /** Where a part of a file is with the client already, only a connection that breaks off tells it that the rest will not come. */
    @ExceptionHandler
    ResponseEntity<byte[]> reply(Exception failure, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) throw failure;
        return reply(failure);
    }

    ResponseEntity<byte[]> reply(Exception failure) {
        if (failure instanceof ProblemException known) return Replies.of(known.problem(), HttpHeaders.EMPTY);
        if (failure instanceof ErrorResponse response)
            return Replies.of(StatusProblem.of(response.getStatusCode().value()), response.getHeaders());
        Problem problem = StatusProblem.of(500);
        if (!(failure instanceof CommandFailedException command)) {
            LOG.error("A request failed", failure);
            return Replies.of(problem, HttpHeaders.EMPTY);
        }
        try (MDC.MDCCloseable _ = MDC.putCloseable(Metadata.COMMAND_ID, command.key())) {
            LOG.error("A command failed", failure);
        }
        return Replies.of(problem.with(Metadata.COMMAND_ID, command.key()), HttpHeaders.EMPTY);
    }
}
