package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.assembly.ViewPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Processes of one role each, by name: the record in the given Axon Server, the views behind MongoDB's protocol. For one thread. */
final class ApartProcesses implements AutoCloseable {
    private final Path folder;
    private final Map<String, String> environment;
    private final Map<String, ChildProcess> running = new HashMap<>();

    ApartProcesses(Path folder, MongoViews views) {
        this.folder = folder;
        this.environment = new HashMap<>(AxonServerEdge.environment());
        environment.put(ViewPlaces.VARIABLE, views.uri());
    }

    /** Starts one without the web role, named for its role and a number such as {@code command-1}; returns once it runs. */
    void start(String name) throws IOException {
        run(name, 0);
    }

    /** Starts one with the web role, and gives its address. */
    String startWeb(String name, int port) throws IOException {
        JsonNode ready = run(name, port);
        return ready.get("address").stringValue();
    }

    private JsonNode run(String name, int port) throws IOException {
        if (name.startsWith("query")) shareTheKey(name);
        ChildProcess process = ChildProcess.run(
                environment,
                List.of("-Xmx192m", "-Dwaymark.roles=" + name.replaceFirst("-.*", "")),
                "serve",
                "--json",
                "--port",
                String.valueOf(port),
                "--data",
                folder.resolve(name).toString());
        running.put(name, process);
        @Nullable String said = process.out().readLine();
        assertThat(said).as("%s said nothing and ended", name).isNotNull();
        return JsonMapper.shared().readTree(said);
    }

    /** All that answer queries sign with one key, which the first of them makes. */
    private void shareTheKey(String name) throws IOException {
        Path made = folder.resolve("query-1").resolve("keys");
        Path own = folder.resolve(name).resolve("keys");
        if (Files.exists(made) && !Files.exists(own)) FileSystemUtils.copyRecursively(made, own);
    }

    /** SIGKILL. */
    void kill(String name) throws InterruptedException {
        Objects.requireNonNull(running.remove(name)).kill();
    }

    /** SIGTERM, and waits until it has ended. */
    void end(String name) throws InterruptedException {
        Objects.requireNonNull(running.remove(name)).end();
    }

    long pid(String name) {
        return Objects.requireNonNull(running.get(name)).process().pid();
    }

    @Override
    public void close() {
        running.values().forEach(ChildProcess::close);
    }
}
