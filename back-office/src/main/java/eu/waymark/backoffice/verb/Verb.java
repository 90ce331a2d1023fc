package eu.waymark.backoffice.verb;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every verb has: where it writes, and {@code --json}. */
@Command(mixinStandardHelpOptions = true)
abstract class Verb implements Callable<Integer> {
    @Option(names = "--json", description = "print JSON and nothing else on standard output")
    protected boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs
    private CommandSpec spec;

    protected final Terminal terminal;

    Verb(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Wrong usage, told with how it is used. */
    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
