package eu.waymark.command.output;

import eu.waymark.shared.output.NeedsAnalysisRecorded;
import eu.waymark.shared.output.OutputEvent;
import eu.waymark.shared.output.OutputId;
import eu.waymark.shared.output.OutputRecorded;
import eu.waymark.shared.partner.PartnerId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a project produced, as far as it decides: the sequence number of the event that recorded each last. Immutable.
 *
 * @param needsAnalyses by city
 */
public record Outputs(PMap<OutputId, Long> byId, PMap<PartnerId, Long> needsAnalyses) {
    public static final Outputs NONE = new Outputs(HashTreePMap.empty(), HashTreePMap.empty());

    /** The outputs after this event, whose sequence number in the project is {@code sequence}. */
    public Outputs evolve(OutputEvent event, long sequence) {
        return switch (event) {
            case OutputRecorded now -> new Outputs(byId.plus(now.output(), sequence), needsAnalyses);
            case NeedsAnalysisRecorded now -> new Outputs(byId, needsAnalyses.plus(now.partner(), sequence));
        };
    }
}
