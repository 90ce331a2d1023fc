package eu.waymark.backoffice.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** Which requests are answered for people. */
final class PagePaths {
    private static final List<String> FOR_PROGRAMS = List.of("/api", "/actuator", "/openapi.json", "/error");

    private PagePaths() {}

    /** What lies at the pages' own addresses; elsewhere what a browser asks for, the addresses for programs left out. */
    static boolean wantsPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals("/") || isUnder("/projects", path) || isUnder("/ledger", path)) return true;
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains("text/html")
                && FOR_PROGRAMS.stream().noneMatch(program -> isUnder(program, path));
    }

    private static boolean isUnder(String folder, String path) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
