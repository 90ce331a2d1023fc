package eu.waymark.backoffice.openapi;

import eu.waymark.backoffice.export.ExportHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The path of the files to take home. */
final class ExportPath {
    static final String ADDRESS = "/api/projects/{project}/export/{format}";

    private ExportPath() {}

    static Map<String, Object> path() {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("description", "The file, written as it is made");
        response.put(
                "headers",
                Map.of(
                        "Content-Disposition",
                        header("its name"),
                        ExportHeaders.AS_OF,
                        header("the instant for which it was made"),
                        ExportHeaders.SEQUENCE,
                        header("the project's last event that it holds")));
        response.put(
                "content", Map.of("application/zip", Map.of("schema", Map.of("type", "string", "format", "binary"))));
        return Question.path(
                ADDRESS,
                "A file to take home; format csv: tables in a ZIP; bundle: a ZIP that proves itself, docs/bundle.md",
                List.of("after", "asOf"),
                response);
    }

    private static Map<String, Object> header(String description) {
        return Map.of("description", description, "schema", Parts.text());
    }
}
