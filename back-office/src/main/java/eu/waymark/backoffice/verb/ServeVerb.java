package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.Headless;
import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.assembly.WebServer;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: one process in its roles, on the stores that are set, until it is told to end. */
@Command(name = "serve", description = "Serve the record of a folder on the loopback address.")
final class ServeVerb extends Verb {
    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Option(names = "--port", paramLabel = "N", description = "0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(names = "--host", description = "a name or address of the loopback interface (default: 127.0.0.1)")
    private @Nullable String host;

    @Mixin
    private final ViewsOption views = new ViewsOption();

    @Option(
            names = "--roles",
            paramLabel = "ROLES",
            description = "command, query, web, with commas between; all where none is named")
    private @Nullable String roles;

    ServeVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InterruptedException {
        Ports.check(this, port);
        DataFolder folder = new DataFolder(data);
        House house = House.open(folder, settings());
        Optional<String> key = house.newKey();
        if (!house.roles().contains(Role.WEB)) return runHeadless(house, key);
        WebServer server = WebServer.start(house, folder, host, port);
        if (json)
            terminal.json(new Ready(
                    server.address(), data.toString(), ProcessHandle.current().pid()));
        else
            terminal.say(
                    "Waymark answers at " + server.address() + " with the record in " + data + ". Ctrl-C ends it.");
        NewKey.print(terminal, json, key);
        server.await();
        return Exit.DONE;
    }

    private Settings settings() {
        Settings settings = views.settings();
        return roles == null ? settings : settings.with(Role.SETTING, roles);
    }

    private Integer runHeadless(House house, Optional<String> key) throws InterruptedException {
        String names = Role.names(house.roles());
        if (json) terminal.json(new Running(names, ProcessHandle.current().pid()));
        else terminal.say("Waymark runs in the roles " + names + ", and answers nothing over HTTP. Ctrl-C ends it.");
        NewKey.print(terminal, json, key);
        Headless.await(house);
        return Exit.DONE;
    }

    private record Running(String roles, long pid) {}

    private record Ready(String address, String data, long pid) {}
}
