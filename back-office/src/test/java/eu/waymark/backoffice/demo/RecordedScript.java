package eu.waymark.backoffice.demo;

import eu.waymark.backoffice.Served;
import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.folder.DataFolder;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A script of the demonstration, recorded, and asked for over HTTP. */
record RecordedScript(Served served, String project) implements AutoCloseable {
    static RecordedScript in(Path folder, DemoScript script) {
        try (House house = House.open(new DataFolder(folder))) {
            script.run(house.commandDesk(), house.operations(), () -> {});
        }
        Served served = Served.on(folder);
        served.awaitViews();
        return new RecordedScript(served, script.name());
    }

    JsonNode one(String path) {
        Response response = served.get("/api/projects/" + project + path);
        if (response.status() != 200) throw new AssertionError(path + ": " + response.json());
        return response.json();
    }

    List<JsonNode> items(String path) {
        return one(path + (path.contains("?") ? "&" : "?") + "limit=1000")
                .get("items")
                .valueStream()
                .toList();
    }

    @Override
    public void close() {
        served.close();
    }
}
