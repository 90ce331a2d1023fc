package eu.waymark.command.activity;

import eu.waymark.shared.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What is recorded of one activity, as far as it decides.
 *
 * @param attended those for which somebody attended, on its present days
 * @param attendance sequence number of the event that recorded the attendance
 * @param outcome sequence number of the event that recorded the outcome
 * @param programme sequence number of the event that set the programme
 * @param documents titles of those that were presented at it
 */
public record Evidence(
        PSet<PartnerId> attended,
        @Nullable Long attendance,
        @Nullable Long outcome,
        @Nullable Long programme,
        PSet<String> documents) {
    static final Evidence NONE = new Evidence(HashTreePSet.empty(), null, null, null, HashTreePSet.empty());

    Evidence attendedBy(PSet<PartnerId> partners, long sequence) {
        return new Evidence(partners, sequence, outcome, programme, documents);
    }

    /** Who attended before, and the programme, say nothing of other days. */
    Evidence onOtherDays() {
        return new Evidence(HashTreePSet.empty(), null, outcome, null, documents);
    }

    Evidence withOutcome(long sequence) {
        return new Evidence(attended, attendance, sequence, programme, documents);
    }

    Evidence withProgramme(long sequence) {
        return new Evidence(attended, attendance, outcome, sequence, documents);
    }

    Evidence withDocument(String title) {
        return new Evidence(attended, attendance, outcome, programme, documents.plus(title));
    }
}
