package eu.waymark.query.checkpoint;

import eu.waymark.query.ledger.Merkle;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The head of the ledger at some time, as C2SP tlog-checkpoint writes it.
 *
 * @param origin which ledger: the name of its key, the same for its whole life
 * @param size how many events it covers: those at the positions below
 * @param root hash of the tree over them, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by agreement
public record Checkpoint(String origin, long size, byte[] root) {
    private static final int LINES = 3;

    /** What is signed: three lines, each with its end. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** @throws MalformedNoteException where this is no text of a checkpoint */
    public static Checkpoint of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || lines.getFirst().isEmpty())
            throw new MalformedNoteException("a checkpoint has an origin, a size and a root, each on a line");
        return new Checkpoint(lines.get(0), size(lines.get(1)), root(lines.get(2)));
    }

    /** Whether the other is a head of the same tree at the same size. */
    public boolean agrees(Checkpoint other) {
        return size == other.size && Arrays.equals(root, other.root);
    }

    private static long size(String line) {
        if (!line.matches("0|[1-9][0-9]{0,17}"))
            throw new MalformedNoteException("the size of a checkpoint is a whole number, and this is not: " + line);
        return Long.parseLong(line);
    }

    private static byte[] root(String line) {
        byte[] root = Base64s.decode(line);
        if (root.length != Merkle.HASH)
            throw new MalformedNoteException("the root of a checkpoint has 32 bytes, and this has " + root.length);
        return root;
    }
}
