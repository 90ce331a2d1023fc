package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.BundleFile;
import eu.waymark.query.bundle.BundleJson;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.Manifest;
import eu.waymark.query.bundle.Measured;
import eu.waymark.query.bundle.VerifyPage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** That what is written into {@code verify.html} is what stands beside it; and in a bundle of this version, that the page is this one's. */
record PageCheck(Manifest manifest) {
    /** @param own whether this version wrote it */
    void check(InputStream page, boolean own) throws IOException {
        Map<String, String> found = new HashMap<>();
        StringBuilder rest = new StringBuilder();
        BufferedReader lines = new BufferedReader(new InputStreamReader(page, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith(VerifyPage.BEGIN) && line.endsWith(VerifyPage.BEGUN))
                embedded(
                        line.substring(VerifyPage.BEGIN.length(), line.length() - VerifyPage.BEGUN.length()),
                        lines,
                        found);
            else rest.append(line).append('\n');
        compare(found);
        if (own && !rest.toString().equals(VerifyPage.HERE.before() + VerifyPage.HERE.after()))
            throw new BundleDiffersException("it is not the page of this version of Waymark: it was changed");
    }

    private void embedded(String path, BufferedReader lines, Map<String, String> found) throws IOException {
        boolean about = path.equals(VerifyPage.ABOUT);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        Measured measured = new Measured(about ? kept : OutputStream.nullOutputStream());
        String line = lines.readLine();
        for (; line != null && !line.equals(VerifyPage.END); line = lines.readLine())
            measured.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        found.put(path, measured.sha256());
        if (about
                && !BundleJson.MAPPER
                        .readValue(kept.toByteArray(), Manifest.class)
                        .equals(manifest.with(List.of())))
            throw new BundleDiffersException("it says another thing than the manifest of what it is part of");
    }

    private void compare(Map<String, String> found) {
        Map<String, String> expected = new HashMap<>();
        for (BundleFile file : manifest.files()) if (isEmbedded(file.path())) expected.put(file.path(), file.sha256());
        if (found.remove(VerifyPage.ABOUT) == null)
            throw new BundleDiffersException("it does not say what it is part of");
        for (Map.Entry<String, String> file : expected.entrySet())
            if (!file.getValue().equals(found.get(file.getKey())))
                throw new BundleDiffersException(
                        "what is written into it as %s is not that file".formatted(file.getKey()));
        if (found.size() != expected.size())
            throw new BundleDiffersException("more is written into it than the bundle holds");
    }

    private static boolean isEmbedded(String path) {
        return path.equals(BundlePaths.EVENTS)
                || path.equals(BundlePaths.PROOFS)
                || path.equals(BundlePaths.SENTENCES)
                || path.startsWith(BundlePaths.CHECKPOINTS);
    }
}
