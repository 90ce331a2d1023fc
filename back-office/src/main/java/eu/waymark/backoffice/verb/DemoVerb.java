package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.assembly.WebServer;
import eu.waymark.backoffice.demo.DemoRefusedException;
import eu.waymark.backoffice.demo.DemoScript;
import eu.waymark.backoffice.demo.PartnerTable;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.shared.partner.PartnerStatus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: the history of VALUES and a fictitious one, recorded by real commands, shown, and served. */
@Command(
        description = {
            "Record the history of VALUES by real commands, show its partners, serve it.",
            "With it a fictitious project, demo-2026, which goes through the whole course."
        })
final class DemoVerb extends Verb {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Option(names = "--once", description = "end after the table")
    private boolean once;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "demo");

    @Option(names = "--port", paramLabel = "N", description = "0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Mixin
    private final ViewsOption views = new ViewsOption();

    DemoVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InterruptedException {
        Ports.check(this, port);
        DataFolder folder = new DataFolder(data);
        House house = House.open(folder, views.settings());
        try {
            show(house);
            NewKey.print(terminal, json, house.newKey());
            sign(house);
        } catch (DemoRefusedException e) {
            house.close();
            terminal.progress("waymark: " + e.getMessage());
            return Exit.NOT_SO;
        } catch (RuntimeException e) {
            house.close();
            throw e;
        }
        if (once) house.close();
        else serve(house, folder);
        return Exit.DONE;
    }

    private void recordHistories(House house) {
        List<DemoScript> scripts = DemoScript.all();
        int commands =
                scripts.stream().mapToInt(script -> script.lines().size()).sum();
        try (ProgressLine line = new ProgressLine(terminal, "Recording " + commands + " commands", commands)) {
            scripts.forEach(script -> script.run(house.commandDesk(), house.operations(), line::step));
        }
    }

    private void show(House house) {
        recordHistories(house);
        if (!house.operations().awaitViews(LONGEST_WAIT))
            throw new CannotException("the views have not caught up within a minute: ./waymark status --data " + data
                    + " says what holds them");
        DemoResult result = DemoResult.of(house.questionDesk(), house.operations());
        if (json) terminal.json(result);
        else {
            List<PartnerStatus> partners = result.values().partners();
            TextTable.lines(PartnerTable.rows(partners)).forEach(terminal::say);
            PartnerTable.others(partners).ifPresent(terminal::say);
        }
    }

    /** What keeps it from signing is no fault of the history that was recorded: told, and tried again. */
    private void sign(House house) {
        try {
            house.operations().checkpoint();
        } catch (CannotException e) {
            terminal.progress("waymark: no checkpoint was signed: " + e.getMessage());
        }
    }

    private void serve(House house, DataFolder folder) throws InterruptedException {
        WebServer server = WebServer.start(house, folder, null, port);
        String address = server.address();
        if (json) terminal.progress("Waymark answers at " + address);
        else {
            terminal.say("");
            terminal.say(
                    "Waymark answers at " + address + " with the record in " + data + ". Ctrl-C ends it. Go on with:");
            terminal.say("  curl " + address + "/api/projects/values/timeline?partner=bristol");
            terminal.say("  curl " + address + "/api/projects/demo-2026/targets");
            terminal.say("  curl " + address + "/api/commands");
            terminal.say(
                    "There are no accounts yet: whoever is on this machine may read. To send a command, say who you are:");
            terminal.say(
                    "  -H 'X-Actor: account-7' -H 'X-Actor-Role: project officer' -H 'X-Organisation: eurocities'");
        }
        server.await();
    }
}
