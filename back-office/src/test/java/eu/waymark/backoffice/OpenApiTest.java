package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description holds together, and what is answered is as described. */
class OpenApiTest {
    @TempDir
    static Path folder;

    private static Served served;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        served = Served.on(folder).withProject("p");
        served.command(
                "ScheduleExchange",
                "p",
                "'community':'A','host':'turin','guest':'toulouse','from':'2020-03-02','to':'2020-03-06'");
        served.send("CloseProject", "{\"project\":\"p\",\"reason\":\"r\",\"occurredOn\":\"2999-01-01\"}");
        document = served.get("/openapi.json").json();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyCommandHasItsOwnPath() {
        assertThat(document.get("openapi").stringValue()).startsWith("3.1.");
        assertThat(document.get("paths").propertyNames())
                .containsAll(CommandTypes.ALL.stream()
                        .map(CommandType::name)
                        .map("/api/commands/"::concat)
                        .toList());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(document.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    @Test
    void everyOperationIsWhole() {
        Set<String> names = new HashSet<>();
        document.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(entry -> {
                    JsonNode operation = entry.getValue();
                    String where = entry.getKey() + " " + path.getKey();
                    assertThat(operation.get("summary").stringValue()).as(where).isNotBlank();
                    assertThat(operation.get("responses").propertyNames())
                            .as(where)
                            .contains("200", "400", "404");
                    if (operation.has("operationId"))
                        assertThat(names.add(operation.get("operationId").stringValue()))
                                .as(where)
                                .isTrue();
                    List<String> variables = Pattern.compile("\\{(\\w+)}")
                            .matcher(path.getKey())
                            .results()
                            .map(found -> found.group(1))
                            .toList();
                    assertThat(operation
                                    .get("parameters")
                                    .valueStream()
                                    .filter(parameter ->
                                            parameter.path("in").stringValue("").equals("path"))
                                    .map(parameter -> parameter.get("name").stringValue()))
                            .as(where)
                            .containsExactlyElementsOf(variables);
                }));
    }

    @Test
    void everySchemaIsOne() {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
        document.at("/components/schemas")
                .propertyStream()
                .forEach(schema -> assertThat(metaSchema.validate(schema.getValue()))
                        .as(schema.getKey())
                        .isEmpty());
    }

    @Test
    void whatIsAnsweredIsAsDescribed() {
        for (String path : List.of(
                "/api/projects",
                "/api/projects/{project}",
                "/api/projects/{project}/timeline",
                "/api/projects/{project}/partners",
                "/api/projects/{project}/partners/{partner}",
                "/api/projects/{project}/communities",
                "/api/projects/{project}/activities",
                "/api/projects/{project}/refusals",
                "/api/projects/{project}/due",
                "/api/projects/{project}/journal")) {
            JsonNode answer = served.get(path.replace("{project}", "p").replace("{partner}", "turin"))
                    .json();
            ObjectNode schema = JsonMapper.shared().createObjectNode();
            schema.set("components", document.get("components"));
            schema.set("allOf", JsonMapper.shared().createArrayNode().add(schemaOf(path)));
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(answer))
                    .as(path + " " + answer)
                    .isEmpty();
        }
    }

    private static JsonNode schemaOf(String path) {
        return document.get("paths").get(path).at("/get/responses/200/content/application~1json/schema");
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) references.add(node.get("$ref").stringValue());
        node.forEach(inner -> collect(inner, references));
    }
}
