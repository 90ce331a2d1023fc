package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.assembly.WebServer;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: one process in its roles, on the stores that are set, until it is told to end. */
@Command(description = "Serve the record of a folder.")
final class ServeVerb extends Verb {
    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "0 for any that is free (default: 8080; without the role web any that is free)")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            description =
                    "a name or address of the loopback interface to listen on; or 0.0.0.0, where waymark.proxy.secret or waymark.watch.secret is set (default: 127.0.0.1)")
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
        Settings settings = settings();
        Set<Role> roles = Role.of(settings);
        int chosen = Ports.of(this, port, settings, roles.contains(Role.WEB) ? Ports.DEFAULT : 0);
        DataFolder folder = new DataFolder(data);
        House house = House.open(folder, settings);
        Optional<String> key = house.newKey();
        WebServer server = WebServer.start(house, folder, host, chosen);
        if (json)
            terminal.json(new Ready(
                    server.address(),
                    data.toString(),
                    Role.names(roles),
                    ProcessHandle.current().pid()));
        else terminal.say(ready(roles, server.address()));
        NewKey.print(terminal, json, key);
        server.await();
        return Exit.DONE;
    }

    private Settings settings() {
        Settings settings = views.settings();
        return roles == null ? settings : settings.with(Role.SETTING, roles);
    }

    private String ready(Set<Role> roles, String address) {
        return roles.contains(Role.WEB)
                ? "Waymark answers at " + address + " with the record in " + data + ". Ctrl-C ends it."
                : "Waymark runs in the roles " + Role.names(roles) + ", and tells how it is at " + address
                        + "/actuator/health. Ctrl-C ends it.";
    }

    private record Ready(String address, String data, String roles, long pid) {}
}
