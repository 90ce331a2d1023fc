package eu.waymark.query.community;

import eu.waymark.query.fold.Lists;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.community.CityAssigned;
import eu.waymark.shared.community.CityReleased;
import eu.waymark.shared.community.CommunityEvent;
import eu.waymark.shared.community.CommunityFormed;
import eu.waymark.shared.community.CommunityOverview;
import eu.waymark.shared.community.ExpertAppointed;
import eu.waymark.shared.partner.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The communities of a project, by letter. */
public final class Communities implements Projection<CommunityOverview> {
    public static final Communities VIEW = new Communities();

    private Communities() {}

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<CommunityOverview> document() {
        return CommunityOverview.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.event() instanceof CommunityEvent about
                ? List.of(about.community().value())
                : List.of();
    }

    @Override
    public CommunityOverview fold(String key, @Nullable CommunityOverview community, RecordedEvent event) {
        return switch ((CommunityEvent) event.event()) {
            case CommunityFormed formed ->
                new CommunityOverview(formed.community(), formed.theme(), List.of(), null, event.sequence());
            case CityAssigned assigned -> {
                CommunityOverview was = formed(community);
                yield with(was, Lists.with(was.cities(), assigned.partner()), was.expert(), event);
            }
            case CityReleased released -> {
                CommunityOverview was = formed(community);
                yield with(was, Lists.without(was.cities(), released.partner()::equals), was.expert(), event);
            }
            case ExpertAppointed appointed -> {
                CommunityOverview was = formed(community);
                yield with(was, was.cities(), appointed.partner(), event);
            }
        };
    }

    private static CommunityOverview with(
            CommunityOverview was, List<PartnerId> cities, @Nullable PartnerId expert, RecordedEvent event) {
        return new CommunityOverview(was.community(), was.theme(), cities, expert, event.sequence());
    }

    private static CommunityOverview formed(@Nullable CommunityOverview community) {
        if (community == null) throw new IllegalStateException("the community is not formed before this event");
        return community;
    }
}
