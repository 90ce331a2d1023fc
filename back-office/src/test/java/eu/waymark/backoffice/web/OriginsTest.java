package eu.waymark.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who is let in: this machine, and the proxy in front, which proves that it is the one. */
class OriginsTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private static final String WATCHING = "fedcba9876543210fedcba9876543210";

    private final Origins withProxy = new Origins(new Proxy(SECRET), new Watcher(WATCHING));
    private final Origins without = new Origins(new Proxy(null), new Watcher(null));

    @Test
    void fromElsewhereOnlyTheProxyIsLetIn() {
        assertThat(code(withProxy, from("10.0.0.7", "waymark.example"))).isEqualTo("not-local");
        assertThat(code(withProxy, from("10.0.0.7", "localhost"))).isEqualTo("not-local");
        assertThat(code(withProxy, from("10.0.0.7", "waymark.example", Proxy.HEADER, SECRET)))
                .isEmpty();
        assertThat(code(withProxy, from("10.0.0.7", "waymark.example", Proxy.HEADER, SECRET + "0")))
                .isEqualTo("not-local");
    }

    @Test
    void whereThereIsNoProxyNobodyIsOne() {
        assertThat(code(without, from("10.0.0.7", "waymark.example", Proxy.HEADER, "")))
                .isEqualTo("not-local");
        assertThat(code(without, from("127.0.0.1", "evil.example"))).isEqualTo("not-local");
    }

    @Test
    void thisMachineIsLetInWithOrWithoutAProxy() {
        assertThat(code(withProxy, from("127.0.0.1", "localhost:8080"))).isEmpty();
        assertThat(code(withProxy, from("0:0:0:0:0:0:0:1", "[::1]:8080"))).isEmpty();
        assertThat(code(withProxy, from("127.0.0.1", "evil.example"))).isEqualTo("not-local");
        assertThat(code(without, from("127.0.0.1", "localhost"))).isEmpty();
    }

    @Test
    void whatIsForTheCommandLineDoesNotComeThroughTheProxy() {
        MockHttpServletRequest local = from("10.0.0.7", "waymark.example", Proxy.HEADER, SECRET);
        local.setRequestURI("/api/local/status");
        assertThat(code(withProxy, local)).isEqualTo("no-such-path");
        assertThat(code(
                        withProxy,
                        from("10.0.0.7", "waymark.example", Proxy.HEADER, SECRET, ServerNote.HEADER, "guess")))
                .isEqualTo("no-such-path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator;x/prometheus", "/api/local;x/status", "/api;/local/status", "/api/%6cocal/status"})
    void whatIsWrittenOtherwiseDoesNotComeThroughTheProxyEither(String path) {
        MockHttpServletRequest local = from("10.0.0.7", "waymark.example", Proxy.HEADER, SECRET);
        local.setRequestURI(path);
        assertThat(code(withProxy, local)).isEqualTo("no-such-path");
    }

    @Test
    void whoWatchesReadsHealthAndFiguresAndNothingElse() {
        assertThat(watched("GET", "/actuator/prometheus", "Bearer " + WATCHING)).isEmpty();
        assertThat(watched("GET", "/actuator/health/readiness", "Bearer " + WATCHING))
                .isEmpty();
        assertThat(watched("GET", "/actuator/prometheus", "Bearer " + WATCHING + "0"))
                .isEqualTo("not-local");
        assertThat(watched("GET", "/actuator/prometheus", WATCHING)).isEqualTo("not-local");
        assertThat(watched("POST", "/actuator/health", "Bearer " + WATCHING)).isEqualTo("not-local");
        for (String path : List.of("/api/projects", "/actuator/../api/projects", "/actuator/x;/../../api/projects"))
            assertThat(watched("GET", path, "Bearer " + WATCHING)).as(path).isEqualTo("not-local");
        MockHttpServletRequest unset = from("10.0.0.7", "query-1:8080", "Authorization", "Bearer ");
        unset.setRequestURI("/actuator/prometheus");
        assertThat(code(without, unset)).isEqualTo("not-local");
    }

    @Test
    void whoComesThroughTheProxyReadsNoFigures() {
        MockHttpServletRequest request = from("10.0.0.7", "waymark.example", Proxy.HEADER, SECRET);
        request.setRequestURI("/actuator/prometheus");
        assertThat(code(withProxy, request)).isEqualTo("no-such-path");
    }

    private String watched(String method, String path, String authorization) {
        MockHttpServletRequest request = from("10.0.0.7", "query-1:8080", "Authorization", authorization);
        request.setMethod(method);
        request.setRequestURI(path);
        return code(withProxy, request);
    }

    @Test
    void aPageThatTheProxyServedOverTlsMaySendACommandAndNoOther() {
        assertThat(code(withProxy, posted("https://waymark.example"))).isEmpty();
        assertThat(code(withProxy, posted("https://evil.example"))).isEqualTo("cross-site");
        MockHttpServletRequest here = from("127.0.0.1", "localhost", "Origin", "https://localhost");
        here.setMethod("POST");
        assertThat(code(withProxy, here)).isEqualTo("cross-site");
    }

    @Test
    void aSecretThatCanBeGuessedIsNone() {
        assertThatThrownBy(() -> Proxy.of(Settings.of(Map.of(Proxy.SETTING, SECRET.substring(1)))))
                .isInstanceOf(CannotException.class)
                .hasMessageContaining(Proxy.SETTING)
                .hasMessageNotContaining(SECRET.substring(1));
        assertThat(Proxy.of(Settings.of(Map.of(Proxy.SETTING, SECRET))).isThere())
                .isTrue();
        assertThat(Proxy.of(Settings.of(Map.of(Proxy.SETTING, SECRET))))
                .asString()
                .doesNotContain(SECRET);
    }

    private static MockHttpServletRequest posted(String origin) {
        MockHttpServletRequest request = from("10.0.0.7", "waymark.example", Proxy.HEADER, SECRET, "Origin", origin);
        request.setMethod("POST");
        return request;
    }

    private static MockHttpServletRequest from(String address, String host, String... headers) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/projects");
        request.setRemoteAddr(address);
        request.addHeader("Host", host);
        for (int i = 0; i < headers.length; i += 2) request.addHeader(headers[i], headers[i + 1]);
        return request;
    }

    private static String code(Origins origins, MockHttpServletRequest request) {
        return origins.problem(request)
                .map(Problem::members)
                .map(members -> String.valueOf(members.get("code")))
                .orElse("");
    }
}
