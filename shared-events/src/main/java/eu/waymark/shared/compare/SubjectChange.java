package eu.waymark.shared.compare;

import java.util.List;

/**
 * What changed of one subject.
 *
 * @param subject such as {@code partner/turin}
 * @param name what people call it, such as "Turin"
 * @param fields those that differ, in the order of the answer about the subject
 * @param events those between the two times that changed the subject, or are about it, in their order
 */
public record SubjectChange(
        String subject, String name, Outcome outcome, List<FieldChange> fields, List<ChangingEvent> events) {
    /** What has become of it. */
    public enum Outcome {
        ADDED,
        CHANGED,
        /** What happened in between left it as it was. */
        UNCHANGED,
        REMOVED
    }
}
