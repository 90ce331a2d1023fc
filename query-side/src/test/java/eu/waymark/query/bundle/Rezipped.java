package eu.waymark.query.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a bundle, to be changed and packed again. */
record Rezipped(Map<String, byte[]> files) {
    static Rezipped of(byte[] bundle) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return new Rezipped(files);
    }

    byte[] content(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    String text(String path) {
        return new String(content(path), StandardCharsets.UTF_8);
    }

    Rezipped change(String path, UnaryOperator<String> change) {
        return with(path, change.apply(text(path)).getBytes(StandardCharsets.UTF_8));
    }

    Rezipped with(String path, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(path, content);
        return new Rezipped(changed);
    }

    Rezipped without(String path) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.remove(path);
        return new Rezipped(changed);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
