package eu.waymark.query.verify;

import eu.waymark.query.verify.Difference.Kind;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Something done to the file of the record.
 *
 * @param kind what verification should call it
 * @param position the first that it changes
 */
record Tampering(String what, Kind kind, long position, List<String> statements) {
    private static final String ROW = " WHERE position = %d";

    static Tampering payload(long at) {
        return one(
                "a byte of the payload",
                Kind.CHANGED,
                at,
                "UPDATE events SET payload = CAST(replace(" + "CAST(payload AS TEXT), '{\"', '{ \"') AS BLOB)" + ROW);
    }

    static Tampering metadata(long at) {
        return one(
                "a byte of the metadata",
                Kind.CHANGED,
                at,
                "UPDATE events SET metadata = replace(metadata, 'operator-1', 'operator-2')" + ROW);
    }

    static Tampering time(long at) {
        return one("a time", Kind.CHANGED, at, "UPDATE events SET recorded_at = recorded_at + 1" + ROW);
    }

    static Tampering type(long at) {
        return one("a type", Kind.CHANGED, at, "UPDATE events SET type = type || 's'" + ROW);
    }

    static Tampering identifier(long at) {
        return one("an identifier", Kind.CHANGED, at, "UPDATE events SET id = 'e' || id" + ROW);
    }

    static Tampering unreadable(long at) {
        return one("metadata that are none", Kind.UNREADABLE, at, "UPDATE events SET metadata = '{'" + ROW);
    }

    static Tampering gone(long at) {
        return one("a row that is gone", Kind.MISSING, at, "DELETE FROM events" + ROW);
    }

    static Tampering closedUp(long at) {
        return new Tampering(
                "an event removed, later ones renumbered",
                Kind.REMOVED,
                at,
                List.of(
                        "DELETE FROM events WHERE position = " + at,
                        "UPDATE events SET position = -position WHERE position > " + at,
                        "UPDATE events SET position = -position - 1 WHERE position < 0"));
    }

    static Tampering cutOff(long at) {
        return new Tampering(
                "the last events removed", Kind.ENDED, at, List.of("DELETE FROM events WHERE position >= " + at));
    }

    static Tampering swapped(long one, long other) {
        return new Tampering(
                "two events swapped with " + other,
                Kind.MOVED,
                one,
                List.of(
                        "UPDATE events SET position = -1 WHERE position = " + one,
                        "UPDATE events SET position = %d WHERE position = %d".formatted(one, other),
                        "UPDATE events SET position = %d WHERE position = -1".formatted(other)));
    }

    static Tampering inserted(long at) {
        return new Tampering(
                "an event inserted, later ones renumbered",
                Kind.INSERTED,
                at,
                List.of(
                        "UPDATE events SET position = -position - 1 WHERE position >= " + at,
                        "UPDATE events SET position = -position WHERE position < 0",
                        "INSERT INTO events SELECT %d, 'put-in', aggregate_type, 'project/new', 0, recorded_at, type, revision, payload, metadata FROM events WHERE position = %d"
                                .formatted(at, at + 1)));
    }

    static Tampering beforeTheFirst() {
        return new Tampering(
                "an event before the first",
                Kind.UNREADABLE,
                0,
                List.of(
                        "INSERT INTO events SELECT -1, 'hidden', aggregate_type, aggregate_id, 1000000, recorded_at, type, revision, payload, metadata FROM events WHERE position = 5"));
    }

    /** Any of these, anywhere in a record of so many events. */
    static Tampering any(RandomGenerator random, int events) {
        long at = random.nextInt(events - 1);
        long other = at + 1 + random.nextInt((int) (events - at - 1));
        return switch (random.nextInt(11)) {
            case 0 -> payload(at);
            case 1 -> metadata(at);
            case 2 -> time(at);
            case 3 -> type(at);
            case 4 -> identifier(at);
            case 5 -> unreadable(at);
            case 6 -> gone(at);
            case 7 -> closedUp(at);
            case 8 -> cutOff(at);
            case 9 -> swapped(at, other);
            default -> inserted(at);
        };
    }

    private static Tampering one(String what, Kind kind, long at, String statement) {
        return new Tampering(what, kind, at, List.of(statement.formatted(at)));
    }

    Deployment in(Deployment deployment) throws java.sql.SQLException {
        deployment.tamper(statements.toArray(String[]::new));
        return deployment;
    }

    @Override
    public String toString() {
        return what + " at " + position;
    }
}
