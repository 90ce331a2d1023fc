package eu.waymark.query.bundle.verify;

/** What is read is not what a bundle holds; the message goes on after the name of the file. */
final class BundleDiffersException extends RuntimeException {
    BundleDiffersException(String what) {
        super(what);
    }
}
