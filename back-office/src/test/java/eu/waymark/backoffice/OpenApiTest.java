package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.waymark.backoffice.assembly.House;
import eu.waymark.backoffice.demo.DemoScript;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.query.ProjectList;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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
        try (House house = House.open(new DataFolder(folder))) {
            DemoScript.demo2026().run(house.commandDesk(), house.operations(), () -> {});
        }
        served = Served.on(folder);
        served.send("CloseProject", "{\"project\":\"demo-2026\",\"reason\":\"r\"}");
        served.awaitViews();
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

    @TestFactory
    Stream<DynamicTest> whatIsAnsweredIsAsDescribed() {
        return document.get("paths")
                .propertyStream()
                .filter(path -> !schemaOf(path.getKey()).isMissingNode())
                .map(path -> DynamicTest.dynamicTest(path.getKey(), () -> isAsDescribed(path.getKey())));
    }

    private static void isAsDescribed(String path) {
        String asked = path.endsWith("/compare") ? path + "?from=@20" : path;
        JsonNode answer = served.get(asked.replace("{project}", "demo-2026")
                        .replace("{partner}", "southbay")
                        .replace("{activity}", "d2026000-0000-4000-8000-000000000011")
                        .replace("{position}", "0")
                        .concat(required(path)))
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

    /** What a question cannot be asked without, as a query. */
    private static String required(String path) {
        return document.get("paths")
                .get(path)
                .at("/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").stringValue("").equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean())
                .map(parameter -> parameter.get("name").stringValue() + "=0")
                .collect(Collectors.joining("&", "?", ""))
                .replaceFirst("\\?$", "");
    }

    @Test
    void everyListThatIsServedIsDescribed() {
        assertThat(document.get("paths").propertyNames())
                .containsAll(Arrays.stream(ProjectList.values())
                        .map(list -> "/api/projects/{project}/" + list.path())
                        .toList());
    }

    /** What lies within an item is described to its leaves: an object without members would let everything through. */
    @Test
    void noRecordIsLeftUndescribed() {
        JsonNode schemas = document.at("/components/schemas");
        assertThat(schemas.at(
                                "/BenchmarkOverview/properties/cities/items/properties/peers/items/properties/scores/items/required")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactly("standard", "score", "reasons");
        assertThat(schemas.at("/RoadmapOverview/properties/endorsement/anyOf/0/required")
                        .valueStream()
                        .map(JsonNode::stringValue))
                .containsExactly("submission", "body", "act", "endorsedOn", "document");
        assertThat(schemas.at("/ActivityOverview/properties/startsAt/anyOf/0/type")
                        .stringValue())
                .isEqualTo("string");
    }

    private static JsonNode schemaOf(String path) {
        return document.get("paths").get(path).at("/get/responses/200/content/application~1json/schema");
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) references.add(node.get("$ref").stringValue());
        node.forEach(inner -> collect(inner, references));
    }
}
