package eu.waymark.backoffice.page;

import eu.waymark.shared.query.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where a list goes on: the same address with the cursor of what follows. */
final class NextLink {
    private NextLink() {}

    /** Absent on the last page. */
    static @Nullable String of(HttpServletRequest request, Page<?> page) {
        String next = page.next();
        if (next == null) return null;
        // Path and query are encoded as they came.
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("cursor", UriUtils.encode(next, StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
    }
}
