package eu.waymark.query.follow;

import java.util.List;
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
        @Nullable String trouble) {}
