package eu.waymark.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.backoffice.Served.Response;
import eu.waymark.backoffice.query.ProjectList;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a GET says where it cannot answer. */
class AskingWronglyTest {
    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.on(folder).withProject("p");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/projects/p/timeline?partner=Turin,partner",
        "/api/projects/p/timeline?kind=PARTY,kind",
        "/api/projects/p/timeline?community=AA,community",
        "/api/projects/p/timeline?from=2020-02-30,from",
        "/api/projects/p/timeline?from=2020-03-02&to=2020-03-01,from",
        "/api/projects/p/partners?limit=0,limit",
        "/api/projects/p/partners?limit=1001,limit",
        "/api/projects/p/partners?limit=1&limit=2,limit",
        "/api/projects/p/partners?after=-1,after",
        "/api/projects/p/partners?after=x,after",
        "/api/projects/p/partners?asOf=2020-02-30,asOf",
        "/api/projects/p/partners?asOf=yesterday,asOf",
        "/api/projects/p/partners?asOf=,asOf",
        "/api/projects/p/partners?asOf=@-1,asOf",
        "/api/projects/p/partners?asOf=@1&asOf=@2,asOf",
        "/api/projects/p/timeline?asOf=2020-02-01T25:00:00Z,asOf",
        "/api/projects/p/journal?asOf=@x,asOf",
        "/api/projects/p/partners/turin?asOf=20200201,asOf",
        "/api/projects?asOf=2020-01-01,asOf",
        "/api/projects/p/partners?page=2,page",
        "/api/projects/p?limit=1,limit",
        "/api/projects?after=1,after",
        "/api/commands?x=1,x",
        "/api/projects/p/journal?from=-1,from",
        "/api/projects/p/journal?wait=31,wait",
        "/api/projects/p/journal?raw=yes,raw",
        "/api/projects/p/journal?cursor=x,cursor"
    })
    void aParameterThatIsUnknownOrMalformedIsNamed(String path, String parameter) {
        Response response = served.get(path);
        assertThat(response.status()).as(path).isEqualTo(400);
        assertThat(response.json().at("/errors/0/parameter").stringValue()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @EnumSource(ProjectList.class)
    void aCursorThatNobodyGaveIsMalformed(ProjectList list) {
        Response response = served.get("/api/projects/p/" + list.path() + "?cursor=%27%3B--");

        assertThat(response.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/projects/q",
                "/api/projects/q/partners",
                "/api/projects/q/journal",
                "/api/projects/Q",
                "/api/projects/p/partners/nowhere",
                "/api/projects/p/partners/No%20Where",
                "/api/projects/p/activities/1-1-1-1-1",
                "/api/projects/p/activities/6b1f2f5e-31a8-4b0c-9d2c-2f8e5a7d1c11",
                "/api/projects/q/roadmaps",
                "/api/projects/p/roadmaps/riga",
                "/api/projects/p/roadmaps/No%20Where",
                "/api/projects/p/Partners",
                "/api/projects/p/nothing",
                "/api/nothing",
                "/actuator",
                "/actuator/env",
                "/error/x"
            })
    void whatIsNotThereIsNotFound(String path) {
        Response response = served.get(path);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
    }
}
