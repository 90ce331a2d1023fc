package eu.waymark.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.query.QuestionDesk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A file that cannot be written to its end is never taken for a whole one. */
class BrokenOffTest {
    @TempDir
    private Path folder;

    /** Fails after so many bytes. */
    private record Failing(int bytes) implements Exports {
        @Override
        public List<String> formats() {
            return List.of("csv");
        }

        @Override
        public ExportFile prepare(ExportQuestion question) {
            return new ExportFile("p.zip", "application/zip", Instant.EPOCH, 0, out -> {
                out.write(new byte[bytes]);
                throw new IllegalStateException("the record cannot be read any further");
            });
        }
    }

    @Test
    void whoHasAPartOfItSeesThatItBreaksOff() throws Exception {
        try (House house = House.open(new DataFolder(folder));
                HttpClient client = HttpClient.newHttpClient()) {
            try (ConfigurableApplicationContext context = started(house, new Failing(1_000_000))) {
                assertThatThrownBy(() -> client.send(request(context), BodyHandlers.ofByteArray()))
                        .isInstanceOf(IOException.class);
            }
            try (ConfigurableApplicationContext context = started(house, new Failing(10))) {
                assertThat(client.send(request(context), BodyHandlers.ofString()))
                        .satisfies(response -> assertThat(response.statusCode()).isEqualTo(500))
                        .satisfies(response -> assertThat(response.body()).contains("urn:waymark:problem:"));
            }
        }
    }

    private static HttpRequest request(ConfigurableApplicationContext context) {
        String port = context.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/projects/p/export/csv"))
                .build();
    }

    private static ConfigurableApplicationContext started(House house, Exports exports) {
        SpringApplication application = new SpringApplication(WebConfiguration.class);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Token.class, () -> new Token("t"));
            beans.registerBean(Proxy.class, () -> new Proxy(null));
            beans.registerBean(Watcher.class, () -> new Watcher(null));
            beans.registerBean(CommandDesk.class, house::commandDesk);
            beans.registerBean(QuestionDesk.class, house::questionDesk);
            beans.registerBean(Operations.class, house::operations);
            beans.registerBean(Exports.class, () -> exports);
        });
        return application.run("--server.port=0");
    }
}
