package eu.waymark.backoffice.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a bundle, to be changed and packed again. Immutable. */
public record BundleFiles(Map<String, byte[]> files) {
    public static final String EVENTS = "events.ndjson";
    public static final String PAGE = "verify.html";

    public static BundleFiles of(byte[] bundle) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BundleFiles(files);
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** The lines of the events. */
    public List<String> events() {
        return text(EVENTS).lines().toList();
    }

    /** The path of the checkpoint that the proofs lead to. */
    String head() {
        return files.keySet().stream()
                .filter(path -> path.startsWith("checkpoints/"))
                .max(String::compareTo)
                .orElseThrow();
    }

    /** One file changed, and the same in what is written into the page. */
    public BundleFiles throughout(String path, UnaryOperator<String> change) {
        String before = text(path);
        String after = change.apply(before);
        if (after.equals(before)) throw new IllegalStateException("nothing was changed in " + path);
        return with(path, after)
                .with(PAGE, text(PAGE).replace(">\n" + before + "</script>", ">\n" + after + "</script>"));
    }

    public BundleFiles with(String path, String content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(path, content.getBytes(StandardCharsets.UTF_8));
        return new BundleFiles(changed);
    }

    BundleFiles without(String path) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.remove(path);
        return new BundleFiles(changed);
    }

    /** Packs them. */
    public Path zip(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return Files.write(file, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the page alone into a file. */
    public Path page(Path file) {
        try {
            return Files.write(file, files.get(PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
