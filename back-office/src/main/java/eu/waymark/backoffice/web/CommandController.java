package eu.waymark.backoffice.web;

import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.metrics.CommandMetrics;
import eu.waymark.backoffice.query.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/commands/{Name}}. */
@RestController
class CommandController {
    private final CommandDesk desk;
    private final CommandMetrics metrics;

    CommandController(CommandDesk desk, CommandMetrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    @PostMapping(
            path = "/api/commands/{name}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> send(@PathVariable String name, HttpServletRequest request) {
        Sender sender = SenderHeaders.of(request);
        Parameters parameters = RequestParameters.of(request);
        boolean dryRun = parameters.flag("dryRun");
        parameters.check();
        CommandRequest command = new CommandRequest(
                name,
                RequestBody.read(request),
                sender,
                SenderHeaders.one(request, "Idempotency-Key"),
                SenderHeaders.one(request, "If-Match"),
                dryRun,
                SenderHeaders.one(request, "X-Reason"),
                SenderHeaders.one(request, "X-Correlation-Id"),
                "api",
                false);
        return Replies.of(metrics.of(name, () -> desk.send(command)));
    }
}
