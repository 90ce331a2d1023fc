package eu.waymark.query.bundle.write;

import eu.waymark.query.bundle.Manifest;

/** {@code README.txt}: what a bundle is, for whoever opens it first. */
final class ReadMe {
    private static final String TEXT = """
            %s

            Project   %s (%s)
            As of     %s
            Events    %d, from @0 to @%d
            Ledger    %s, checkpoint over %d events
            Key       %s

            WHAT IS HERE

            verify.html         Open it in a browser: it verifies this bundle, and shows its events.
            events.ndjson       The events as they are stored, one a line.
            proofs.json         For each event, the proof that it stands in the ledger.
            checkpoints/        The signed heads of the ledger. Keep one: a later bundle has to agree with it.
            views/              The same record to be read by people: index.html and tables.
            documents/          The digests of the documents that the events name. The documents themselves are elsewhere.
            manifest.json       Every file with its length and its SHA-256; manifest.note signs it.

            HOW TO VERIFY

            1. In a browser, without a network: open verify.html. Then give it this ZIP, so that every file is verified, and
               compare the key that it shows with the one that you were given when the project began.
            2. With Waymark, without a server: ./waymark verify BUNDLE.zip --key KEY --checkpoint FILE
               Key and checkpoint are those that you kept; both can be left out.
            3. With a program of your own: docs/bundle.md and docs/ledger.md of Waymark say all that it has to know.

            WHAT THAT PROVES

            - That each event is, field by field, the one over which the checkpoint was signed, at its place in the ledger.
            - That between the first and the last of them none of the project's events is missing, and none is out of order.
            - That each checkpoint here goes on from the one before.
            - That every file here is the one that the ledger's key signed for.

            AND WHAT NOT

            - That the key is the right one: compare it with the one that you have from somebody you trust.
            - That no later event of the project exists.
            - That what was recorded is true.
            - Sentences and views are derived from the events. ./waymark verify derives them again, where it is the same version.
            """;

    private static final String VIEWS = "views/              ";
    private static final String KEYS = """
            keys/               Every key of the ledger, and the checkpoints in which each hands over to the next.
            """;

    private ReadMe() {}

    /** @param changed whether the ledger has changed its key */
    static String of(Manifest about, boolean changed) {
        String text = changed ? TEXT.replace(VIEWS, KEYS + VIEWS) : TEXT;
        return text.formatted(
                about.what(),
                about.title(),
                about.project(),
                about.asOf(),
                about.events(),
                about.sequence(),
                about.origin(),
                about.checkpoint().size(),
                about.key());
    }
}
