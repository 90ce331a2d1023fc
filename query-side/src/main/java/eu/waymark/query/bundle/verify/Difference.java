package eu.waymark.query.bundle.verify;

import org.jspecify.annotations.Nullable;

/**
 * Where a bundle is not what was signed.
 *
 * @param file path in the bundle, or the name of what was compared with it
 * @param position in the ledger of the event that it is about; absent where it is about none
 * @param what differs, as a sentence goes on
 */
public record Difference(String file, @Nullable Long position, String what) {
    @Override
    public String toString() {
        return file + (position == null ? "" : ", position " + position) + ": " + what;
    }
}
