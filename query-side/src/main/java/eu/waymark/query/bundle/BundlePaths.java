package eu.waymark.query.bundle;

import java.util.Set;

/** Where what stands in a bundle. */
public final class BundlePaths {
    public static final String MANIFEST = "manifest.json";
    /** The manifest's signature. */
    public static final String NOTE = "manifest.note";

    public static final String EVENTS = "events.ndjson";
    public static final String PROOFS = "proofs.json";
    public static final String CHECKPOINTS = "checkpoints/";
    /** Where the ledger has changed its key. */
    public static final String KEYS = "keys/";

    public static final String VERIFIERS = KEYS + "verifiers.txt";
    public static final String DOCUMENTS = "documents/digests.csv";
    public static final String VIEWS = "views/";
    public static final String SENTENCES = "views/sentences.ndjson";
    public static final String PAGE = "verify.html";
    public static final String READ_ME = "README.txt";

    /** Those that the manifest cannot name. */
    public static final Set<String> UNLISTED = Set.of(MANIFEST, NOTE);

    private BundlePaths() {}
}
