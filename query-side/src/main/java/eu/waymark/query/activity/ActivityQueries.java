package eu.waymark.query.activity;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.ProjectReading;
import eu.waymark.query.partner.PartnerDocument;
import eu.waymark.query.partner.Partners;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.activity.FindActivity;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.Standing;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.QueryAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Answers what is asked about activities. */
public record ActivityQueries(Asking asking) {

    public QueryAnswer<ActivityOverview> find(FindActivities query) {
        return asking.about(
                query, reading -> reading.page(Activities.VIEW, List.of(), query.paging(), overview(reading)));
    }

    public QueryAnswer<ActivityOverview> find(FindActivity query) {
        return asking.about(query, reading -> {
            ActivityDocument activity =
                    reading.find(Activities.VIEW, query.activity().toString());
            return activity == null
                    ? new NotFound<>(Subjects.activity(query.activity()))
                    : reading.single(overview(reading).apply(activity), activity.version());
        });
    }

    private static Function<ActivityDocument, ActivityOverview> overview(ProjectReading reading) {
        Map<PartnerId, Boolean> withdrawn = new HashMap<>();
        return activity -> Overviews.of(
                activity,
                partner -> withdrawn.computeIfAbsent(partner, asked -> hasWithdrawn(reading, asked)),
                leg -> isCancelled(reading, leg),
                reading.today());
    }

    private static boolean isCancelled(ProjectReading reading, UUID activity) {
        ActivityDocument found = reading.find(Activities.VIEW, activity.toString());
        return found != null && found.state() == ActivityState.CANCELLED;
    }

    private static boolean hasWithdrawn(ProjectReading reading, PartnerId partner) {
        PartnerDocument found = reading.find(Partners.VIEW, partner.value());
        return found != null && found.standing() == Standing.WITHDRAWN;
    }
}
