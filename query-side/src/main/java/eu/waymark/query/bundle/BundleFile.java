package eu.waymark.query.bundle;

/**
 * A file in a bundle.
 *
 * @param path within the bundle, with slashes
 * @param length in bytes
 * @param sha256 lower-case hex
 */
public record BundleFile(String path, long length, String sha256) {}
