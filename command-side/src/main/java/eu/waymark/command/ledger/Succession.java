package eu.waymark.command.ledger;

import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.SigningKeyAnnounced;
import java.util.List;
import java.util.Optional;

/** Whether a key may follow another. */
public final class Succession {
    private Succession() {}

    /**
     * Why it may not, in a sentence. The first key is announced nowhere, so the first announcement may replace any. One whose key was lost
     * before it ever signed may be followed by another in its place.
     *
     * @param before what was announced, in order
     */
    public static Optional<String> objection(AnnounceSigningKey command, List<SigningKeyAnnounced> before) {
        if (!command.key().origin().equals(command.origin())
                || !command.replaces().origin().equals(command.origin()))
            return Optional.of("both keys must be named like their ledger, " + command.origin());
        if (command.key().equals(command.replaces())) return Optional.of("a key does not replace itself");
        if (before.stream()
                .anyMatch(
                        one -> command.key().equals(one.key()) || command.key().equals(one.replaces())))
            return Optional.of("the key %s has had its turn: make another".formatted(command.key()));
        if (before.isEmpty()) return Optional.empty();
        SigningKeyAnnounced last = before.getLast();
        return command.replaces().equals(last.key()) || command.replaces().equals(last.replaces())
                ? Optional.empty()
                : Optional.of("the key that was announced last is %s, and this would replace %s"
                        .formatted(last.key(), command.replaces()));
    }
}
