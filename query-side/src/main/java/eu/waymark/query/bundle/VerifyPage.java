package eu.waymark.query.bundle;

import eu.waymark.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * {@code verify.html}: one file that verifies what is embedded in it, and whole bundles. Its parts are put together as they are; what it
 * runs is named by digest in its policy, so that nothing else in it runs, whatever an event says.
 *
 * @param before what stands before the embedded files
 * @param after what stands behind them
 */
public record VerifyPage(String before, String after) {
    /** What an embedded file begins with, on a line of its own; the path stands between the quotes. */
    public static final String BEGIN = "<script type=\"text/plain\" data-file=\"";
    /** How that line ends. */
    public static final String BEGUN = "\">";
    /** The line behind an embedded file. None of them holds {@code <}. */
    public static final String END = "</script>";
    /** What the page is part of, as the manifest says it without its files. */
    public static final String ABOUT = "about.json";

    private static final List<String> SCRIPTS = List.of(
            "bytes.js",
            "leaf.js",
            "tree.js",
            "note.js",
            "keys.js",
            "zip.js",
            "embedded.js",
            "record.js",
            "bundle.js",
            "kept.js",
            "words.js",
            "show.js",
            "travel.js",
            "main.js");

    /** The page of this version. */
    public static final VerifyPage HERE = assembled();

    private static VerifyPage assembled() {
        String style = resource("page.css");
        String script =
                String.join("", SCRIPTS.stream().map(VerifyPage::resource).toList());
        String page = resource("page.html")
                .replace("{{style-digest}}", digest(style))
                .replace("{{script-digest}}", digest(script))
                .replace("{{style}}", style)
                .replace("{{script}}", script);
        String[] parts = page.split("\\{\\{data}}\n", 2);
        return new VerifyPage(parts[0], parts[1]);
    }

    /** Writes the page with these files in it, which hold no {@code <}. */
    public void write(OutputStream out, SequencedMap<String, Content> files) throws IOException {
        text(out, before);
        for (Map.Entry<String, Content> file : files.entrySet()) {
            text(out, BEGIN + file.getKey() + BEGUN + "\n");
            file.getValue().writeTo(out);
            text(out, END + "\n");
        }
        text(out, after);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String resource(String name) {
        try (InputStream in = VerifyPage.class.getResourceAsStream("page/" + name)) {
            if (in == null) throw new IllegalStateException("this Waymark lacks its page/" + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
