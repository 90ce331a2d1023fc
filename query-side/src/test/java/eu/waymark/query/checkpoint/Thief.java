package eu.waymark.query.checkpoint;

import java.util.List;

/** Somebody who has a former key of a ledger, and its series, which anybody may have. */
public final class Thief {
    private Thief() {}

    /** What would be the next checkpoint, had this key not handed over. */
    public static SignedNote goesOn(SigningKey key, SignedNote before, String text) {
        Link last = Link.of(before, key.verifier()).orElseThrow();
        Link link = last.next(last.signedAt().plusSeconds(1), before);
        return new SignedNote(text, List.of(key.sign(text), link.sign(key, text)));
    }
}
