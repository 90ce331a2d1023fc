package eu.waymark.query.bundle.write;

import eu.waymark.query.bundle.BundleFile;
import eu.waymark.query.bundle.Content;
import eu.waymark.query.bundle.Content.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one file after the other into a ZIP, and remembers length and digest of each. Used by one thread. */
final class BundleZip {
    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final List<BundleFile> files = new ArrayList<>();

    /** @param time what every entry gives as its time, so that the same content is the same bytes */
    BundleZip(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(out);
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    void add(String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        Written written = content.writtenTo(zip);
        zip.closeEntry();
        files.add(new BundleFile(path, written.length(), written.sha256()));
    }

    void add(String path, byte[] content) throws IOException {
        add(path, out -> out.write(content));
    }

    List<BundleFile> files() {
        return List.copyOf(files);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
