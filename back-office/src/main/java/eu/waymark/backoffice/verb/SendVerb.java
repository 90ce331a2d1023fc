package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Access;
import eu.waymark.backoffice.command.CommandRequest;
import eu.waymark.backoffice.command.RequestFields;
import eu.waymark.backoffice.command.Sender;
import eu.waymark.backoffice.command.UnknownCommand;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.shared.CommandTypes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code send}: one command as JSON, or a stream of them, through the running server or without one. */
@Command(
        description = {
            "Send one command as JSON, or, without COMMAND, a stream of them, one a line:",
            "{\"command\": …, \"key\": …, \"body\": {…}}, where key may be left out: the answer names the one it got."
        })
final class SendVerb extends Verb {
    @Parameters(index = "0", arity = "0..1", paramLabel = "COMMAND", description = "such as ScheduleExchange")
    private @Nullable String command;

    @Option(names = "--file", paramLabel = "F", description = "the file to read; - is standard input (default)")
    private String file = "-";

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Option(names = "--key", description = "the command's identifier: sent again, it has the same answer")
    private @Nullable String key;

    @Option(names = "--if-match", paramLabel = "VERSION", description = "the version of the subject that was seen")
    private @Nullable Long version;

    @Option(names = "--dry-run", description = "decide, record nothing")
    private boolean dryRun;

    @Option(names = "--actor", description = "who sends it: an opaque identifier (default: ${DEFAULT-VALUE})")
    private String actor = Sender.LOCAL;

    @Option(names = "--role", description = "in which capacity (default: ${DEFAULT-VALUE})")
    private String role = "operator";

    @Option(names = "--organisation", description = "on whose behalf (default: ${DEFAULT-VALUE})")
    private String organisation = Sender.LOCAL;

    @Mixin
    private final ViewsOption views = new ViewsOption();

    SendVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (command != null && CommandTypes.named(command).isEmpty()) throw usage(UnknownCommand.said(command));
        if (command == null && (key != null || version != null || dryRun))
            throw usage("--key, --if-match and --dry-run belong to one COMMAND; in a stream each line has its own key");
        Sender sender = sender();
        try (InputStream input = Inputs.open(terminal, file);
                Access access = Access.to(new DataFolder(data), views.settings())) {
            NewKey.print(terminal, true, access.newKey());
            return command == null ? stream(access, sender, input) : one(access, sender, command, input);
        }
    }

    private int one(Access access, Sender sender, String name, InputStream input) throws IOException {
        String ifMatch = version == null ? null : "\"" + version + "\"";
        byte[] body = input.readNBytes(Inputs.LARGEST_COMMAND + 1);
        if (body.length > Inputs.LARGEST_COMMAND) throw usage(file + " holds more than one command can: 1 MB");
        Reply reply = access.send(CommandRequest.local(name, body, sender, key, ifMatch, dryRun));
        Replies.print(terminal, json, name, reply);
        return Replies.exit(reply);
    }

    private int stream(Access access, Sender sender, InputStream input) throws IOException {
        return new CommandStream(access, sender, terminal, json).send(input);
    }

    private Sender sender() {
        try {
            return new Sender(
                    RequestFields.opaque("--actor", actor), text("--role", role), text("--organisation", organisation));
        } catch (ProblemException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private String text(String option, String value) {
        String text = RequestFields.text(option, Inputs.ascii(this, option, value));
        if (text.isEmpty()) throw usage(option + " must not be blank");
        return text;
    }
}
