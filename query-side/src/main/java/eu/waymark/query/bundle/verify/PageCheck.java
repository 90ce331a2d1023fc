package eu.waymark.query.bundle.verify;

import eu.waymark.query.bundle.BundleFile;
import eu.waymark.query.bundle.BundleJson;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.Manifest;
import eu.waymark.query.bundle.Measured;
import eu.waymark.query.bundle.VerifyPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That what is written into {@code verify.html} is what stands beside it; and in a bundle of this version, that the page is this one's. */
final class PageCheck {
    /** The page of another version may be so many times as long as this one's. */
    private static final int OTHERS = 4;

    private final Manifest manifest;
    private final boolean own;

    /** Those that were not met yet, by path. */
    private final Map<String, BundleFile> due = new HashMap<>();

    private boolean about;

    /** @param own whether this version wrote it */
    PageCheck(Manifest manifest, boolean own) {
        this.manifest = manifest;
        this.own = own;
        for (BundleFile file : manifest.files()) if (isEmbedded(file.path())) due.put(file.path(), file);
    }

    /** Reads the files in it through, and of its own text no more than such a page has. */
    void check(InputStream page) throws IOException {
        String other = own
                ? "it is not the page of this version of Waymark: it was changed"
                : "more stands in it than in the page of any Waymark";
        PageText text = new PageText(page, longest(), other);
        StringBuilder rest = new StringBuilder();
        for (String line = text.line(); !line.isEmpty(); line = text.line()) {
            String path = begun(line);
            if (path == null) rest.append(line);
            else if (path.equals(VerifyPage.ABOUT)) about(text);
            else embedded(path, text);
        }
        if (!about) throw new BundleDiffersException("it does not say what it is part of");
        for (String path : due.keySet()) throw notThat(path);
        if (own && !rest.toString().equals(VerifyPage.HERE.before() + VerifyPage.HERE.after()))
            throw new BundleDiffersException(other);
    }

    private long longest() {
        long tags = due.keySet().stream()
                .mapToLong(path -> tag(path).length() + VerifyPage.END.length() + 1)
                .sum();
        long bytes = bytes(VerifyPage.HERE.before())
                + bytes(VerifyPage.HERE.after())
                + bytes(tag(VerifyPage.ABOUT))
                + BundleJson.page(manifest.with(List.of())).length
                + VerifyPage.END.length()
                + 1
                + tags;
        return own ? bytes : OTHERS * bytes;
    }

    private void about(PageText text) throws IOException {
        StringBuilder said = new StringBuilder();
        String end = VerifyPage.END + "\n";
        for (String line = text.line(); !line.isEmpty() && !line.equals(end); line = text.line()) said.append(line);
        if (about
                || !BundleJson.MAPPER.readValue(said.toString(), Manifest.class).equals(manifest.with(List.of())))
            throw new BundleDiffersException("it says another thing than the manifest of what it is part of");
        about = true;
    }

    private void embedded(String path, PageText text) throws IOException {
        BundleFile file = due.remove(path);
        if (file == null) throw new BundleDiffersException("more is written into it than the bundle holds");
        Measured measured = new Measured(OutputStream.nullOutputStream());
        text.through(file.length(), measured);
        if (!measured.sha256().equals(file.sha256()) || !text.line().equals(VerifyPage.END + "\n")) throw notThat(path);
    }

    private static BundleDiffersException notThat(String path) {
        return new BundleDiffersException("what is written into it as %s is not that file".formatted(path));
    }

    private static String tag(String path) {
        return VerifyPage.BEGIN + path + VerifyPage.BEGUN + "\n";
    }

    private static @Nullable String begun(String line) {
        String end = VerifyPage.BEGUN + "\n";
        return line.startsWith(VerifyPage.BEGIN) && line.endsWith(end)
                ? line.substring(VerifyPage.BEGIN.length(), line.length() - end.length())
                : null;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isEmbedded(String path) {
        return path.equals(BundlePaths.EVENTS)
                || path.equals(BundlePaths.PROOFS)
                || path.equals(BundlePaths.SENTENCES)
                || path.startsWith(BundlePaths.CHECKPOINTS)
                || path.startsWith(BundlePaths.KEYS);
    }
}
