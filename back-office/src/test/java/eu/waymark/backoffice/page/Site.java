package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served;
import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.demo.DemoScript;
import eu.waymark.backoffice.folder.DataFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of a server, as a browser reads them. */
public record Site(Served served) implements AutoCloseable {
    /** All that the demonstration records. */
    public static Site withDemo(Path folder) {
        return on(folder, DemoScript.all());
    }

    /** What these lines record, each a command as the demonstration has it. */
    static Site with(Path folder, List<String> lines) {
        return on(folder, List.of(new DemoScript("page", "eurocities", lines)));
    }

    private static Site on(Path folder, List<DemoScript> scripts) {
        try (House house = House.open(new DataFolder(folder))) {
            scripts.forEach(script -> script.run(house.commandDesk(), house.operations(), () -> {}));
            assertThat(house.operations().awaitViews(Duration.ofMinutes(1))).isTrue();
        }
        return new Site(Served.on(folder));
    }

    Document ok(String path) {
        return page(path, 200);
    }

    Document page(String path, int status) {
        Response response = served.get(path);
        assertThat(response.status()).as(path).isEqualTo(status);
        assertThat(response.header("Content-Type")).as(path).isEqualToIgnoringCase("text/html;charset=UTF-8");
        return Jsoup.parse(text(response), served.address() + path);
    }

    static String text(Response response) {
        return new String(response.raw().body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        served.close();
    }
}
