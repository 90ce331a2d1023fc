package eu.waymark.query.checkpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The key of a ledger that several processes answer for, each with a folder of its own: the first of them publishes it beside the series,
 * and whoever has another, or none, is refused.
 */
record SharedKey(KeyFolder keys, CheckpointSeries series) {
    /** As for {@link Identity#of}. */
    Identity agreed() {
        List<VerifierKey> own = keys.verifiers();
        if (own.isEmpty()) return first();
        isNotBehind();
        PublishedKey counts = series.publish(own.getFirst(), folder());
        if (own.stream().noneMatch(key -> key.written().equals(counts.key()))) throw foreign(own.getFirst(), counts);
        boolean isSettled = Identity.settle(keys, series);
        return new Identity(keys.signing(), false, isSettled);
    }

    /** Published before it is put where keys lie: who comes second has none then, and a start that was interrupted is made up for. */
    private Identity first() {
        Optional<PublishedKey> published = series.published();
        UnpublishedKey fresh = new UnpublishedKey(keys);
        if (published.isPresent() && !fresh.isThere()) throw missing(published.get());
        if (published.isEmpty()) Identity.nothingSigned(keys, series);
        SigningKey made = fresh.key();
        PublishedKey counts = published.orElseGet(() -> series.publish(made.verifier(), folder()));
        if (!counts.key().equals(made.verifier().written())) {
            fresh.discard();
            throw missing(counts);
        }
        fresh.keep();
        return new Identity(keys.signing(), true, false);
    }

    /** Throws {@link CheckpointsUnavailableException} where the last checkpoint is not the folder's to go on from. */
    void isNotBehind() {
        List<VerifierKey> own = keys.verifiers();
        try {
            series.last().ifPresent(last -> {
                if (own.stream().noneMatch(key -> key.named(last))) throw behind("is signed by");
                VerifierKey due = Described.of(last, own).next();
                boolean isHere = Stream.concat(own.stream(), keys.next().map(SigningKey::verifier).stream())
                        .anyMatch(due::isSame);
                if (!isHere) throw behind("hands over to");
            });
        } catch (MalformedNoteException e) {
            // Somebody changed it: that is for the self-check to say.
        }
    }

    private CheckpointsUnavailableException behind(String how) {
        return new CheckpointsUnavailableException(
                "the last checkpoint in %s %s a key that %s does not hold: copy the folder keys/ of the process that signs to %s, or name the database of this ledger"
                        .formatted(series, how, keys.path(), keys.path()));
    }

    private CheckpointsUnavailableException missing(PublishedKey counts) {
        return new CheckpointsUnavailableException(
                "%s holds the ledger %s, and %s holds no key: copy the folder keys/ of %s to %s; a key of its own would be another ledger's"
                        .formatted(series, name(counts), keys.path(), counts.by(), keys.path()));
    }

    private CheckpointsUnavailableException foreign(VerifierKey own, PublishedKey counts) {
        return new CheckpointsUnavailableException(
                "%s holds the ledger %s, and the key in %s is that of %s: copy the folder keys/ of %s to %s, or name another database"
                        .formatted(series, name(counts), keys.path(), own.name(), counts.by(), keys.path()));
    }

    private static String name(PublishedKey counts) {
        return VerifierKey.of(counts.key()).name();
    }

    private Path folder() {
        return keys.path().toAbsolutePath().normalize();
    }
}
