package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.SeriesFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A ZIP from a stranger, read where it lies: nothing is ever unpacked to a disk. Used by one thread.
 *
 * @param paths of its entries, in the order of the list at its end
 */
record Unzipped(ZipFile zip, List<String> paths) implements AutoCloseable {
    /** So long are manifest and note at most. */
    private static final int LARGEST = 8 << 20;

    private static final Pattern PATH = Pattern.compile("(?!.*(^|/)\\.{1,2}(/|$))[A-Za-z0-9][A-Za-z0-9._/-]*");

    /**
     * Opens it.
     *
     * @throws java.util.zip.ZipException where it is no ZIP
     * @throws BundleDiffersException where it holds a path that no bundle has, or one twice
     */
    static Unzipped open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            return new Unzipped(zip, paths(zip));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static List<String> paths(ZipFile zip) {
        List<String> paths = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        zip.stream().map(ZipEntry::getName).forEach(path -> {
            if (!PATH.matcher(path).matches())
                throw new BundleDiffersException("it holds a path that no bundle has: " + path);
            if (!seen.add(path)) throw new BundleDiffersException("it holds twice: " + path);
            paths.add(path);
        });
        if (zip.getComment() != null) throw new BundleDiffersException("it ends with a comment, as no bundle does");
        return List.copyOf(paths);
    }

    /** The content, at most so many bytes of it. */
    InputStream open(String path, long length) throws IOException {
        return new Bounded(content(path), length);
    }

    private InputStream content(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) throw new BundleDiffersException("it is missing");
        return zip.getInputStream(entry);
    }

    /** A checkpoint. */
    byte[] checkpoint(String path) throws IOException {
        String longer = "it has more than %d bytes, and is no checkpoint of a bundle".formatted(SeriesFile.LONGEST);
        try (InputStream in = new Bounded(content(path), SeriesFile.LONGEST, longer)) {
            return in.readAllBytes();
        }
    }

    /** Manifest or note. */
    byte[] small(String path) throws IOException {
        try (InputStream in = open(path, LARGEST)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
