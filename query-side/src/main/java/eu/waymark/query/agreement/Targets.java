package eu.waymark.query.agreement;

import eu.waymark.query.fold.Keys;
import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCancelled;
import eu.waymark.shared.activity.ActivityCompleted;
import eu.waymark.shared.activity.ActivityEvent;
import eu.waymark.shared.activity.ActivityKind;
import eu.waymark.shared.activity.ActivityScheduled;
import eu.waymark.shared.agreement.GrantAgreementAmended;
import eu.waymark.shared.agreement.GrantAgreementSigned;
import eu.waymark.shared.agreement.Indicator;
import eu.waymark.shared.agreement.Target;
import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.BenchmarkPublished;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.roadmap.RoadmapDrafted;
import eu.waymark.shared.roadmap.RoadmapEndorsed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the agreement asks for, and what the record holds of it.
 *
 * <p>A pair of cities and a city that adopts count once, however often they do it, so each is a part with a key of its own:
 * {@code EXCHANGE_PAIRS/bristol+nuremberg}. The rest is numbers, in the part that is named as the indicator.
 */
public final class Targets implements Projection<TargetDocument> {
    public static final Targets VIEW = new Targets();

    private Targets() {}

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<TargetDocument> document() {
        return TargetDocument.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return switch (event.event()) {
            case GrantAgreementSigned it -> wholes(it.targets());
            case GrantAgreementAmended it -> wholes(it.targets());
            case ActivityScheduled it -> ofActivity(it);
            case ActivityCancelled it -> ofActivity(it);
            case ActivityCompleted it -> ofActivity(it);
            case RoadmapDrafted it -> List.of(Indicator.ROADMAPS.name());
            case RoadmapEndorsed it -> List.of(Indicator.ROADMAPS.name());
            case BenchmarkDefined it -> List.of(Indicator.BENCHMARKS.name());
            case BenchmarkPublished it -> List.of(Indicator.BENCHMARKS.name());
            case GuidelinesAdopted it ->
                List.of(part(Indicator.GUIDELINES_ADOPTIONS, it.partner().value()));
            default -> List.of();
        };
    }

    private static List<String> wholes(@Nullable List<Target> targets) {
        if (targets == null) return List.of();
        return targets.stream().map(target -> target.indicator().name()).toList();
    }

    private static List<String> ofActivity(ActivityEvent event) {
        return switch (event.details().kind()) {
            case CLUSTER_VISIT -> List.of(Indicator.CLUSTER_VISITS.name());
            case EXCHANGE ->
                List.of(part(Indicator.EXCHANGE_PAIRS, Keys.pair(event.details().partners())));
            default -> List.of();
        };
    }

    private static String part(Indicator indicator, String of) {
        return indicator + "/" + of;
    }

    @Override
    public @Nullable TargetDocument fold(String key, @Nullable TargetDocument document, RecordedEvent recorded) {
        Indicator indicator = Indicator.valueOf(key.split("/", 2)[0]);
        TargetDocument was = document == null ? TargetDocument.nothing(indicator) : document;
        Event event = recorded.event();
        return event instanceof ActivityEvent it && it.details().kind() == ActivityKind.EXCHANGE
                ? Pairs.fold(was, it)
                : fold(was, event);
    }

    private static TargetDocument fold(TargetDocument was, Event event) {
        return switch (event) {
            case GrantAgreementSigned it -> was.agreed(it.targets());
            case GrantAgreementAmended it -> was.agreed(it.targets());
            case ActivityScheduled it -> was.oneMorePlanned();
            case ActivityCancelled it -> was.onePlannedGone();
            case ActivityCompleted it -> was.onePlannedAchieved();
            case RoadmapDrafted it -> was.oneMorePlanned();
            case RoadmapEndorsed it -> was.onePlannedAchieved();
            case BenchmarkDefined it -> was.oneMorePlanned();
            case BenchmarkPublished it -> was.onePlannedAchieved();
            case GuidelinesAdopted it -> was.achievedOnce();
            default -> throw new IllegalStateException("no indicator counts " + event);
        };
    }
}
