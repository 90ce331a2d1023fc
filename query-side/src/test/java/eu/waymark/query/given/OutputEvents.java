package eu.waymark.query.given;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.title;

import eu.waymark.shared.Event;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.guidelines.GuidelinesPublished;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.output.OutputKind;
import eu.waymark.shared.output.OutputRecorded;
import org.jspecify.annotations.Nullable;

/** Events about outputs and guidelines, with plain values where a test does not care. */
public final class OutputEvents {
    private OutputEvents() {}

    public static Event delivered(
            String output, OutputKind kind, String title, @Nullable CommunityCode community, @Nullable String note) {
        return new OutputRecorded(
                new OutputId(output), kind, title, community, null, null, null, null, null, DAY, note);
    }

    /** Replaces what was recorded under that name before. */
    public static Event corrected(
            String output, OutputKind kind, String title, @Nullable CommunityCode community, long corrects) {
        return new OutputRecorded(
                new OutputId(output), kind, title, community, null, null, null, corrects, "an error", DAY, null);
    }

    public static Event guidelines(int version) {
        return new GuidelinesPublished(version, "Guidelines", DAY.plusDays(version), null, DAY, "for all cities");
    }

    public static Event adopted(String city, int version) {
        return new GuidelinesAdopted(
                partner(city), title(city), version, "Guidelines", "City Council", "Act 1", DAY, null, DAY, "in haste");
    }
}
