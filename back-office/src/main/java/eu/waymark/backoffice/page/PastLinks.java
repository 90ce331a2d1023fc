package eu.waymark.backoffice.page;

import eu.waymark.shared.query.AsOf;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Keeps a reader in the past: every link {@code @{…}} of a page that looks back leads to what was recorded by then, wherever it leads within
 * a project.
 */
final class PastLinks extends StandardLinkBuilder {
    /** The attribute of the model that says how far a page looks back. */
    static final String SEEN = "seen";

    @Override
    protected String processLink(IExpressionContext context, String link) {
        String processed = super.processLink(context, link);
        boolean within = link.startsWith("/projects/") || link.startsWith("/api/projects/");
        return within && context.getVariable(SEEN) instanceof Seen seen ? kept(processed, seen.asOf()) : processed;
    }

    /** The same address as of that time. */
    static String kept(String address, @Nullable AsOf asOf) {
        if (asOf == null) return address;
        String[] parts = address.split("#", 2);
        String joined =
                parts[0] + (parts[0].contains("?") ? "&" : "?") + LookingBack.FIELD + "=" + Encoded.of(asOf.text());
        return parts.length == 1 ? joined : joined + "#" + parts[1];
    }
}
