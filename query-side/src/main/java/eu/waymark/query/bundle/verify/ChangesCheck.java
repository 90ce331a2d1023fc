package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.SeriesFile;
import eu.waymark.query.checkpoint.Handover;
import eu.waymark.query.checkpoint.Link;
import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.VerifierKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where a ledger has changed its key: that each key hands over to the next, in a checkpoint that both have signed. */
record ChangesCheck(Unzipped zip, VerifierKey key, Findings findings) {
    /** What leads to the key of this bundle. */
    Led check() throws IOException {
        List<String> paths = zip.paths().stream()
                .filter(path -> path.startsWith(BundlePaths.KEYS) && !path.equals(BundlePaths.VERIFIERS))
                .sorted()
                .toList();
        if (paths.isEmpty() && !zip.paths().contains(BundlePaths.VERIFIERS)) return Led.only(key);
        List<VerifierKey> keys = findings.attempt(BundlePaths.VERIFIERS, this::verifiers);
        if (keys == null) return Led.only(key);
        if (paths.size() != keys.size() - 1) {
            findings.add(
                    BundlePaths.KEYS,
                    "%d checkpoints cannot lead over %d keys, each to the next".formatted(paths.size(), keys.size()));
            return Led.only(key);
        }
        List<SeriesFile> changes = new ArrayList<>();
        for (String path : paths) {
            int turn = changes.size();
            SeriesFile change = findings.attempt(path, () -> read(path, keys.get(turn), keys.get(turn + 1)));
            if (change == null) return Led.only(key);
            if (turn > 0) follows(changes.getLast(), keys.get(turn - 1), change, keys.get(turn));
            changes.add(change);
        }
        return new Led(keys, changes);
    }

    private List<VerifierKey> verifiers() throws IOException {
        List<VerifierKey> keys = new String(zip.small(BundlePaths.VERIFIERS), StandardCharsets.UTF_8)
                .lines()
                .limit(SeriesFile.MOST)
                .map(VerifierKey::of)
                .toList();
        boolean apart = keys.stream().map(VerifierKey::written).distinct().count() == keys.size();
        if (keys.size() < 2 || !apart || !keys.getLast().isSame(key))
            throw new BundleDiffersException("it does not name former keys, and the one of this bundle last");
        if (keys.stream().anyMatch(one -> !one.name().equals(key.name())))
            throw new BundleDiffersException("it names the key of another ledger");
        return keys;
    }

    private SeriesFile read(String path, VerifierKey from, VerifierKey to) throws IOException {
        SignedNote note = SignedNote.of(new String(zip.checkpoint(path), StandardCharsets.UTF_8));
        SeriesFile file = SeriesFile.of(path, note);
        if (!file.checkpoint().origin().equals(key.name()))
            throw new BundleDiffersException(
                    "it is of another ledger, " + file.checkpoint().origin());
        Link link = Link.of(note, from)
                .filter(_ -> from.signed(note))
                .orElseThrow(() -> new BundleDiffersException("it is not signed by the key " + from.written()));
        if (!path.equals(SeriesFile.change(note, link).path()))
            throw new BundleDiffersException("it has the name of another");
        if (Handover.of(note, from).filter(to::isSame).isEmpty() || !Handover.isTaken(note, from, to))
            throw new BundleDiffersException("it does not hand over from the key %s to %s, signed by both"
                    .formatted(from.written(), to.written()));
        return file;
    }

    private void follows(SeriesFile before, VerifierKey former, SeriesFile change, VerifierKey key) {
        long first = Link.of(before.note(), former).orElseThrow().number();
        long second = Link.of(change.note(), key).orElseThrow().number();
        if (second <= first || change.checkpoint().size() < before.checkpoint().size())
            findings.add(change.path(), "it does not come after " + before.path());
    }

    /** That the checkpoints of this bundle begin where its key was handed over to, or later. */
    void compare(Led led, List<SeriesFile> series) {
        if (led.changes().isEmpty()) return;
        SeriesFile change = led.changes().getLast();
        long since = Link.of(change.note(), key).orElseThrow().number();
        for (SeriesFile file : series) {
            long number = Link.of(file.note(), key).map(Link::number).orElse(since + 1);
            boolean same = file.note().written().equals(change.note().written());
            if (number < since || number == since && !same)
                findings.add(file.path(), "its key was handed over to elsewhere, in " + change.path());
        }
    }
}
