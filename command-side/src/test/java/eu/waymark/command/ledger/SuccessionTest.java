package eu.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.ledger.AnnounceSigningKey;
import eu.waymark.shared.ledger.LedgerKey;
import eu.waymark.shared.ledger.LedgerOrigin;
import eu.waymark.shared.ledger.SigningKeyAnnounced;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final LedgerOrigin ORIGIN = new LedgerOrigin("waymark/ac8bc6bc8396eee9");

    @Test
    void theFirstAnnouncementMayReplaceAnyKey() {
        assertThat(Succession.objection(announce("a", "b"), List.of())).isEmpty();
    }

    @Test
    void theNextReplacesTheOneThatWasAnnouncedLast() {
        assertThat(Succession.objection(announce("b", "c"), announced("a", "b")))
                .isEmpty();
        assertThat(Succession.objection(announce("c", "d"), announced("a", "b", "c")))
                .isEmpty();
        assertThat(Succession.objection(announce("a", "d"), announced("a", "b", "c")))
                .hasValueSatisfying(
                        said -> assertThat(said).contains("announced last is " + key("c"), key("a").value()));
        assertThat(Succession.objection(announce("x", "d"), announced("a", "b")))
                .isPresent();
    }

    @Test
    void oneThatWasLostBeforeItSignedMayBeFollowedByAnotherInItsPlace() {
        assertThat(Succession.objection(announce("b", "d"), announced("a", "b", "c")))
                .isEmpty();
    }

    @Test
    void noKeyComesBack() {
        assertThat(Succession.objection(announce("b", "a"), announced("a", "b")))
                .hasValueSatisfying(said -> assertThat(said).contains("has had its turn"));
        assertThat(Succession.objection(announce("c", "b"), announced("a", "b", "c")))
                .isPresent();
        assertThat(Succession.objection(announce("a", "a"), List.of())).contains("a key does not replace itself");
    }

    @Test
    void bothAreKeysOfTheirLedger() {
        LedgerKey foreign = new LedgerKey(key("b").value().replace("ac8bc6bc", "00000000"));

        assertThat(Succession.objection(new AnnounceSigningKey(ORIGIN, key("a"), foreign, null), List.of()))
                .contains("both keys must be named like their ledger, " + ORIGIN);
        assertThat(Succession.objection(new AnnounceSigningKey(ORIGIN, foreign, key("a"), null), List.of()))
                .isPresent();
    }

    private static AnnounceSigningKey announce(String replaces, String key) {
        return new AnnounceSigningKey(ORIGIN, key(replaces), key(key), null);
    }

    /** Each in the place of the one before. */
    private static List<SigningKeyAnnounced> announced(String... keys) {
        return Stream.iterate(1, index -> index < keys.length, index -> index + 1)
                .map(index ->
                        new SigningKeyAnnounced(ORIGIN, key(keys[index - 1]), key(keys[index]), LocalDate.EPOCH, null))
                .toList();
    }

    private static LedgerKey key(String letter) {
        return new LedgerKey(ORIGIN + "+00000000+" + letter.repeat(44));
    }
}
