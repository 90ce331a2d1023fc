package eu.waymark.query.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what passes through it. Closing it closes nothing. */
public final class Measured extends FilterOutputStream {
    private final MessageDigest digest;
    private long length;

    public Measured(OutputStream out) {
        super(out);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        out.write(bytes, offset, count);
        digest.update(bytes, offset, count);
        length += count;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    public long length() {
        return length;
    }

    /** Lower-case hex, of all so far; the last thing that is asked. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
