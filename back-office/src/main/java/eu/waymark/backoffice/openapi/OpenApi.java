package eu.waymark.backoffice.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** The interface as OpenAPI 3.1 describes it: one path for each command, since each has a body of its own, and each question. */
public final class OpenApi {
    private OpenApi() {}

    /** The document, made anew. */
    public static Map<String, Object> document() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.putAll(CommandPaths.all());
        paths.putAll(QueryPaths.all());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Waymark",
                        "version",
                        "1",
                        "description",
                        "The record of EU-funded partnership projects: commands in, timelines and partner status out."));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        Components.schemas(),
                        "responses",
                        Components.responses(),
                        "parameters",
                        Parts.parameters()));
        return document;
    }
}
