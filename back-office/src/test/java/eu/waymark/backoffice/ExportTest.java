package eu.waymark.backoffice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.demo.DemoScript;
import eu.waymark.backoffice.folder.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** VALUES taken home as tables, over HTTP and by the verb, with a server and without one. */
class ExportTest {
    private static final String VALUES = "/api/projects/values";

    @TempDir
    static Path folder;

    @TempDir
    private Path home;

    @BeforeAll
    static void record() {
        try (House house = House.open(new DataFolder(folder))) {
            DemoScript.values().run(house.commandDesk(), house.operations(), () -> {});
        }
    }

    @Test
    void theTablesSayWhatTheInterfaceSays() throws IOException {
        try (Served served = Served.on(folder)) {
            served.awaitViews();

            Response response = served.get(VALUES + "/export/csv?asOf=2020-03-31");
            Map<String, List<NamedCsvRecord>> tables = tables(response.raw().body());

            assertThat(response.header("Content-Type")).isEqualTo("application/zip");
            assertThat(response.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"values-2020-03-31-csv.zip\"");
            JsonNode partners = served.get(VALUES + "/partners?asOf=2020-03-31").json();
            JsonNode timeline =
                    served.get(VALUES + "/timeline?limit=1000&asOf=2020-03-31").json();
            JsonNode journal =
                    served.get(VALUES + "/journal?limit=1000&asOf=2020-03-31").json();
            assertThat(response.header("Waymark-Sequence"))
                    .isEqualTo(partners.get("sequence").toString());
            assertThat(response.header("Waymark-As-Of"))
                    .isEqualTo(partners.get("asOf").stringValue());
            same(requireNonNull(tables.get("partners.csv")), partners, "partner", "name", "community", "standing");
            same(requireNonNull(tables.get("timeline.csv")), timeline, "sequence", "title", "kind", "from", "note");
            same(requireNonNull(tables.get("journal.csv")), journal, "sequence", "position", "id", "recordedAt");
        }
    }

    private static void same(List<NamedCsvRecord> rows, JsonNode list, String... columns) {
        for (String column : columns)
            assertThat(rows)
                    .extracting(row -> row.getField(column))
                    .as(column)
                    .containsExactlyElementsOf(list.get("items")
                            .valueStream()
                            .map(item -> item.path(column).asString(""))
                            .toList());
    }

    @Test
    void theVerbTakesTheSameFileThroughAServerAndWithoutOne() throws IOException {
        byte[] served;
        try (Served server = Served.on(folder)) {
            served = server.get(VALUES + "/export/csv?asOf=2020-03-31").raw().body();
            Ended through = export("--as-of", "2020-03-31", "-o", home.toString());
            assertThat(through.exit()).as(through.err()).isZero();
            assertThat(through.out()).contains("values-2020-03-31-csv.zip", "up to event @");
        }
        byte[] kept = Files.readAllBytes(home.resolve("values-2020-03-31-csv.zip"));
        Files.delete(folder.resolve("views.db"));
        Path named = home.resolve("named.zip");
        Ended without = export("--as-of", "2020-03-31", "-o", named.toString(), "--json");

        assertThat(without.exit()).as(without.err()).isZero();
        assertThat(without.json().get("file").stringValue()).isEqualTo(named.toString());
        assertThat(without.json().get("bytes").longValue()).isEqualTo(served.length);
        assertThat(without.json().get("asOf").stringValue()).isEqualTo("2020-03-31T21:59:59.999Z");
        assertThat(kept).isEqualTo(served).isEqualTo(Files.readAllBytes(named));
        assertThat(folder.resolve("views.db"))
                .as("nothing but the record is read")
                .doesNotExist();
        assertThat(home.toFile().list()).containsExactlyInAnyOrder("values-2020-03-31-csv.zip", "named.zip");
    }

    @Test
    void whatThereIsNotIsSaidAndLeavesNoFile() {
        try (Served served = Served.on(folder)) {
            notThere();
            assertThat(served.get(VALUES + "/export/xml").status()).isEqualTo(404);
            assertThat(served.get(VALUES + "/export/xml").json().get("detail").stringValue())
                    .contains("there is csv");
            assertThat(served.get(VALUES + "/export/csv?asOf=2019-01-31").status())
                    .isEqualTo(404);
            assertThat(served.get(VALUES + "/export/csv?asOf=9999-01-31").status())
                    .isEqualTo(400);
            assertThat(served.get(VALUES + "/export/csv?limit=1").status()).isEqualTo(400);
            assertThat(served.get(VALUES + "/export/csv?after=0").status()).isEqualTo(200);
            assertThat(served.get("/api/projects/none/export/csv").status()).isEqualTo(404);
        }
        notThere();
        assertThat(home).isEmptyDirectory();
    }

    private void notThere() {
        assertThat(export("--as-of", "2019-01-31", "-o", home.toString()))
                .satisfies(ended -> assertThat(ended.exit()).isEqualTo(1))
                .satisfies(ended -> assertThat(ended.err()).contains("since 2019-02-01T09:00:00Z"));
        assertThat(export("--as-of", "yesterday").exit()).isEqualTo(2);
        assertThat(export("--as-of", "9999-01-31").exit()).isEqualTo(2);
        Ended format = Ended.run("", "export", "xml", "--project", "values", "--data", folder.toString());
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.err()).contains("there is csv");
        Ended nowhere = export("-o", home.resolve("none/x.zip").toString());
        assertThat(nowhere.exit()).isEqualTo(3);
        assertThat(nowhere.err()).contains("none/x.zip cannot be written");
        assertThat(Ended.run("", "export", "csv", "--project", "values", "--data", home.toString())
                        .exit())
                .isEqualTo(3);
        assertThat(Ended.run("", "export", "csv", "--project", "none", "--data", folder.toString())
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void aBundleThatNoCheckpointCoversIsToldWithTheWayOut() throws IOException {
        Path unsigned = Files.createDirectory(home.resolve("unsigned"));
        Files.copy(folder.resolve("events.db"), unsigned.resolve("events.db"));
        Ended ended = Ended.run(
                "", "export", "bundle", "--project", "values", "--data", unsigned.toString(), "-o", home.toString());
        assertThat(ended.exit()).as(ended.err()).isEqualTo(3);
        assertThat(ended.err()).contains("no checkpoint covers event ", "./waymark checkpoint --data " + unsigned);
    }

    private Ended export(String... options) {
        List<String> all =
                new java.util.ArrayList<>(List.of("export", "csv", "--project", "values", "--data", folder.toString()));
        all.addAll(List.of(options));
        return Ended.run("", all.toArray(String[]::new));
    }

    private static Map<String, List<NamedCsvRecord>> tables(byte[] zip) throws IOException {
        Map<String, List<NamedCsvRecord>> tables = new LinkedHashMap<>();
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
            tables.put(
                    entry.getName(),
                    CsvReader.builder()
                            .ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8).substring(1))
                            .stream()
                            .toList());
        return tables;
    }
}
