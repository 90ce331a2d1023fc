package eu.waymark.backoffice.page;

import eu.waymark.shared.query.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The form by which a page looks back, and the way back to today.
 *
 * @param asOf what was asked for; absent where the page shows the present
 * @param day the same where it is a day: what the form's field holds
 * @param page the page's address, without parameters
 * @param kept its other parameters
 * @param today the page's address as of now
 */
public record LookingBack(
        @Nullable String asOf, @Nullable String day, String page, List<Parameter> kept, String today) {
    static final String FIELD = "asOf";

    /** What is waited for is there by then; a place in a list is one of its time. */
    private static final Set<String> OF_ITS_TIME = Set.of(FIELD, "after", "cursor");

    /** What the form sends along. */
    public record Parameter(String name, String value) {}

    static LookingBack of(HttpServletRequest request, Seen seen) {
        AsOf asOf = seen.asOf();
        return new LookingBack(
                asOf == null ? null : asOf.text(),
                asOf instanceof AsOf.Day(var day) ? day.toString() : null,
                request.getRequestURI(),
                kept(request),
                today(request));
    }

    /** This page as of now. */
    static String today(HttpServletRequest request) {
        UriComponentsBuilder today = UriComponentsBuilder.fromPath(request.getRequestURI());
        kept(request).forEach(one -> today.queryParam(Encoded.of(one.name()), Encoded.of(one.value())));
        return today.build(true).toUriString();
    }

    private static List<Parameter> kept(HttpServletRequest request) {
        List<Parameter> kept = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (OF_ITS_TIME.contains(name)) return;
            for (String value : values) kept.add(new Parameter(name, value));
        });
        return kept;
    }
}
