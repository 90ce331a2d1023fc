package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.LogSettings;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.backoffice.settings.UnknownSettings;
import eu.waymark.shared.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = "waymark",
        description = "The record of EU-funded partnership projects.",
        mixinStandardHelpOptions = true,
        version = "Waymark " + Version.NUMBER,
        footer = {"", "Exit status: 0 done, 1 the thing asked about is not so, 2 wrong usage, 3 it could not be done."})
public final class Verbs implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs
    private CommandSpec spec;

    private static final Map<String, Function<Terminal, Verb>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("demo", DemoVerb::new);
        ALL.put("serve", ServeVerb::new);
        ALL.put("status", StatusVerb::new);
        ALL.put("send", SendVerb::new);
        ALL.put("rebuild", RebuildVerb::new);
        ALL.put("checkpoint", CheckpointVerb::new);
        ALL.put("checkpoints", CheckpointsVerb::new);
        ALL.put("rotate-key", RotateKeyVerb::new);
        ALL.put("verify", VerifyVerb::new);
        ALL.put("copy", CopyVerb::new);
        ALL.put("backup", BackupVerb::new);
        ALL.put("restore", RestoreVerb::new);
        ALL.put("export", ExportVerb::new);
    }

    private Verbs() {}

    /** Runs one verb and returns its exit status. Never throws; what goes wrong is told in a sentence. */
    public static int run(Terminal terminal, String... arguments) {
        try {
            UnknownSettings.refuse();
            LogSettings.apply(Settings.ofProcess());
        } catch (CannotException e) {
            return said(terminal, e);
        }
        CommandLine line = new CommandLine(new Verbs());
        asked(arguments).forEach((name, verb) -> line.addSubcommand(name, verb.apply(terminal)));
        line.setOut(terminal.outWriter());
        line.setErr(terminal.errWriter());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((wrong, _) -> said(terminal, wrong));
        line.setExecutionExceptionHandler((failure, _, _) -> said(terminal, failure));
        int exit = line.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return exit;
    }

    /** The verb that is named and no other, where it is: looking through the options of all would be a tenth of a start. */
    private static Map<String, Function<Terminal, Verb>> asked(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        Function<Terminal, Verb> named = ALL.get(first);
        return named == null ? ALL : Map.of(first, named);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which verb?");
    }

    private static int said(Terminal terminal, ParameterException wrong) {
        String verb = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.progress("waymark: " + wrong.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, terminal.errWriter());
        terminal.progress(verb + " --help says how it is used");
        return Exit.WRONG_USAGE;
    }

    private static int said(Terminal terminal, Exception failure) {
        if (failure instanceof ParameterException wrong) return said(terminal, wrong);
        if (failure instanceof CannotException) terminal.progress("waymark: " + failure.getMessage());
        else terminal.progress("waymark: something went wrong that should not have: " + failure);
        return Exit.CANNOT;
    }
}
