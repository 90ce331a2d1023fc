package eu.waymark.query.store.mongo;

import eu.waymark.query.fold.Projection;
import eu.waymark.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The views as one build of Waymark folds them. Builds that fold every view in the same version share an edition; any other has one of
 * its own beside it, with its own state, claim and documents, so that neither can touch what the other folds.
 *
 * @param state the {@code _id} of its state
 */
record Edition(String state) {
    private static final String OF_ONE = "views";
    private static final int BYTES = 6;
    private static final String COLLECTION = "[a-z]+_[0-9]+";

    static Edition of(List<Projection<?>> views) {
        String folded = views.stream()
                .map(view -> view.name() + " " + view.version() + " " + Lifted.by(view))
                .sorted()
                .collect(Collectors.joining("\n"));
        byte[] hash = Sha256.of(folded.getBytes(StandardCharsets.UTF_8));
        return new Edition(OF_ONE + "_" + HexFormat.of().formatHex(hash, 0, BYTES));
    }

    /** The name of the collection that holds the documents of a generation. */
    String collection(String generation) {
        return prefix() + generation;
    }

    /** The generation whose documents are in a collection of this name, which this edition {@link #owns}. */
    String generation(String collection) {
        return collection.substring(prefix().length());
    }

    /** Whether a collection holds documents of one of its generations. */
    boolean owns(String collection) {
        return collection.startsWith(prefix()) && generation(collection).matches(COLLECTION);
    }

    /** Builds before there were editions all shared one; its documents lie where those builds look for them. */
    private String prefix() {
        return state.equals(OF_ONE) ? "documents_" : state + "_";
    }
}
