package eu.waymark.query.bundle.verify;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A page from a stranger, read line by line where it is the page's own, and through where it is a file. Used by one thread. */
final class PageText {
    private final InputStream in;
    private final String longer;
    private long left;

    /**
     * @param most bytes that all lines have together at most, those of files aside
     * @param longer what is said of a page that has more
     */
    PageText(InputStream in, long most, String longer) {
        this.in = new BufferedInputStream(in);
        this.left = most;
        this.longer = longer;
    }

    /** The next line with its end; empty behind the last. */
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            if (--left < 0) throw new BundleDiffersException(longer);
            line.write(octet);
            if (octet == '\n') break;
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Passes on so many bytes, or fewer where it ends before. */
    void through(long length, OutputStream out) throws IOException {
        byte[] part = new byte[1 << 13];
        long due = length;
        for (int read = 0; due > 0 && read >= 0; due -= Math.max(0, read)) {
            read = in.read(part, 0, (int) Math.min(part.length, due));
            if (read > 0) out.write(part, 0, read);
        }
    }
}
