package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.BundleFile;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.Measured;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Every file against the manifest, twice: as the list at the end of the ZIP gives them, and as they stand one after the other. Whoever
 * unpacks it, with whatever program, gets these files.
 */
record FilesCheck(Path file, Unzipped zip, Findings findings) {
    void check(List<BundleFile> listed) throws IOException {
        Map<String, BundleFile> named = new LinkedHashMap<>();
        for (BundleFile one : listed)
            if (named.put(one.path(), one) != null || BundlePaths.UNLISTED.contains(one.path()))
                findings.add(BundlePaths.MANIFEST, "it names twice: " + one.path());
        for (BundleFile one : named.values())
            findings.attempt(one.path(), () -> {
                try (InputStream in = zip.open(one.path(), one.length())) {
                    return compared(in, one);
                }
            });
        for (String path : zip.paths())
            if (!named.containsKey(path) && !BundlePaths.UNLISTED.contains(path))
                findings.add(path, "it stands in the ZIP, and the manifest does not name it: it was added");
        if (findings.all().isEmpty()) inSequence(named);
    }

    private void inSequence(Map<String, BundleFile> named) throws IOException {
        List<String> met = new ArrayList<>();
        findings.attempt(file.getFileName().toString(), () -> {
            try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    met.add(entry.getName());
                    BundleFile one = named.get(entry.getName());
                    if (one != null) compared(new Bounded(in, one.length()), one);
                    else if (!BundlePaths.UNLISTED.contains(entry.getName())) break;
                }
            }
            if (!met.equals(zip.paths()))
                throw new BundleDiffersException("what stands in the ZIP is not what the list at its end says");
            return met;
        });
    }

    private static BundleFile compared(InputStream in, BundleFile one) throws IOException {
        Measured measured = new Measured(OutputStream.nullOutputStream());
        in.transferTo(measured);
        if (measured.length() != one.length())
            throw new BundleDiffersException("it is shorter than the manifest says: it was changed");
        if (!measured.sha256().equals(one.sha256()))
            throw new BundleDiffersException("its SHA-256 is not the one in the manifest: it was changed");
        return one;
    }
}
