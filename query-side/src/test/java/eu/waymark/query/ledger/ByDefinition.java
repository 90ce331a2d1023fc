package eu.waymark.query.ledger;

import eu.waymark.shared.Sha256;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The tree as RFC 6962, section 2.1, defines it, over leaves that are all in memory. Slow, and near to the text. */
public record ByDefinition(List<byte[]> leaves) {
    /** So many leaves, each different. */
    public static ByDefinition of(int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int index = 0; index < size; index++)
            leaves.add(
                    Sha256.of(ByteBuffer.allocate(Integer.BYTES).putInt(index).array()));
        return new ByDefinition(leaves);
    }

    ByDefinition first(long size) {
        return new ByDefinition(leaves.subList(0, (int) size));
    }

    public byte[] root() {
        int size = leaves.size();
        if (size == 0) return Sha256.of();
        if (size == 1) return leaves.getFirst();
        int split = split(size);
        return Sha256.of(new byte[] {1}, first(split).root(), rest(split).root());
    }

    List<byte[]> path(int leaf) {
        int size = leaves.size();
        if (size == 1) return List.of();
        int split = split(size);
        return leaf < split
                ? then(first(split).path(leaf), rest(split).root())
                : then(rest(split).path(leaf - split), first(split).root());
    }

    List<byte[]> proof(int former) {
        return subproof(former, true);
    }

    private List<byte[]> subproof(int former, boolean whole) {
        int size = leaves.size();
        if (former == size) return whole ? List.of() : List.of(root());
        int split = split(size);
        return former <= split
                ? then(first(split).subproof(former, whole), rest(split).root())
                : then(rest(split).subproof(former - split, false), first(split).root());
    }

    private ByDefinition rest(int from) {
        return new ByDefinition(leaves.subList(from, leaves.size()));
    }

    private static int split(int size) {
        int split = 1;
        while (split * 2 < size) split *= 2;
        return split;
    }

    private static List<byte[]> then(List<byte[]> path, byte[] last) {
        List<byte[]> all = new ArrayList<>(path);
        all.add(last);
        return all;
    }
}
