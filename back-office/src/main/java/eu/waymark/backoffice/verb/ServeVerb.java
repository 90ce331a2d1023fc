package eu.waymark.backoffice.verb;

import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.assembly.WebServer;
import eu.waymark.backoffice.folder.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: one process, the embedded stores, until it is told to end. */
@Command(name = "serve", description = "Serve the record of a folder on the loopback address.")
final class ServeVerb extends Verb {
    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (default: ${DEFAULT-VALUE})")
    private Path data = Path.of("data", "main");

    @Option(names = "--port", paramLabel = "N", description = "0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(names = "--host", description = "a name or address of the loopback interface (default: 127.0.0.1)")
    private @Nullable String host;

    ServeVerb(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws InterruptedException {
        Ports.check(this, port);
        DataFolder folder = new DataFolder(data);
        House house = House.open(folder);
        Optional<String> key = house.newKey();
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

    private record Ready(String address, String data, long pid) {}
}
