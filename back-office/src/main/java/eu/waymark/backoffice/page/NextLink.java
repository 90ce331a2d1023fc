package eu.waymark.backoffice.page;

import eu.waymark.shared.query.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a list goes on: the same address with the cursor of what follows. */
final class NextLink {
    private NextLink() {}

    /** Absent on the last page. */
    static @Nullable String of(HttpServletRequest request, Page<?> page) {
        String next = page.next();
        if (next == null) return null;
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(next)
                .toUriString();
    }
}
