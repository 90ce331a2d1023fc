package eu.waymark.query.follow;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the views stand.
 *
 * @param events how many events the record holds
 * @param failure the event that stopped the follower; absent while none did
 * @param trouble why the follower waits for a store that is away; absent while none is
 */
public record Status(
        long events,
        List<ViewStatus> views,
        @Nullable FoldFailure failure,
        @Nullable String trouble) {
    /** The same where these views were asked to be built anew, and nobody has begun with it yet. */
    Status rebuilding(Set<String> asked) {
        List<ViewStatus> all = views.stream()
                .map(view -> asked.contains(view.name()) ? view.rebuilding() : view)
                .toList();
        return new Status(events, all, failure, trouble);
    }
}
