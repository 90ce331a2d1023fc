package eu.waymark.query.verify;

import eu.waymark.eventstore.RecordDamagedException;
import eu.waymark.query.verify.Difference.Kind;

/**
 * Where the record cannot be read on, and why.
 *
 * @param position the first that could not be read
 * @param kind MISSING, UNREADABLE or ENDED
 */
record Stop(long position, Kind kind, String said) {
    static Stop end(long position) {
        return new Stop(position, Kind.ENDED, "the record ends here");
    }

    static Stop damage(long position, RecordDamagedException damage) {
        return damage.isMissing()
                ? new Stop(position, Kind.MISSING, "there is no event here, and there are some behind")
                : new Stop(position, Kind.UNREADABLE, "what stands here cannot be read: " + damage.getMessage());
    }
}
