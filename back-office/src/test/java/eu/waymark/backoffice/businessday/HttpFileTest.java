package eu.waymark.backoffice.businessday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file of requests is read. */
class HttpFileTest {
    private static final String FILE = """
            # About this file.
            @host = http://localhost:8080
            @city = turin

            ### 1. Draft it: 200
            # ---- a part ----
            # expects /partner = {{city}}
            POST {{host}}/api/commands/DraftRoadmap?dryRun=true
            Content-Type: application/json
            If-Match: "3"

            {
              "partner": "{{city}}"
            }

            ### 2. Read it: 404, not-found
            GET {{host}}/api/roadmaps/{{city}}
            """;

    @Test
    void aRequestIsReadWithWhatItsTitlePromises() {
        assertThat(HttpFile.steps(FILE, "http://elsewhere"))
                .containsExactly(
                        new Step(
                                "1. Draft it",
                                200,
                                "",
                                Map.of("/partner", "turin"),
                                "POST",
                                "http://elsewhere/api/commands/DraftRoadmap?dryRun=true",
                                List.of(Map.entry("Content-Type", "application/json"), Map.entry("If-Match", "\"3\"")),
                                "{\n  \"partner\": \"turin\"\n}"),
                        new Step(
                                "2. Read it",
                                404,
                                "not-found",
                                Map.of(),
                                "GET",
                                "http://elsewhere/api/roadmaps/turin",
                                List.of(),
                                ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### Without a number: 200\nGET /x",
                "### 1. Without a status\nGET /x",
                "### 1. Of an unknown kind: 200\nFETCH /x",
                "### 1. With an unknown variable: 200\nGET {{town}}/x",
                "### 1. With half an expectation: 200\n# expects /x\nGET /x",
                "### 1. With half a header: 200\nGET /x\nContent-Type"
            })
    void whatCannotBeReadIsAnError(String text) {
        assertThatThrownBy(() -> HttpFile.steps("@city = turin\n\n" + text, "h"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
