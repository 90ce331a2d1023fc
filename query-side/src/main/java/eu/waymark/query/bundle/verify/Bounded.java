package eu.waymark.query.bundle.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads no further than so many bytes: what is longer is no file of a bundle, and perhaps has no end. */
final class Bounded extends FilterInputStream {
    private final String longer;
    private long left;

    Bounded(InputStream in, long length) {
        this(in, length, "it is longer than the manifest says: it was changed");
    }

    /** @param longer what is said of what has more bytes */
    Bounded(InputStream in, long length, String longer) {
        super(in);
        this.left = length;
        this.longer = longer;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = super.read(bytes, offset, count);
        return counted(read, read);
    }

    private int counted(int read, int bytes) {
        if (read < 0) return read;
        left -= bytes;
        if (left < 0) throw new BundleDiffersException(longer);
        return read;
    }
}
