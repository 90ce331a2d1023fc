package eu.waymark.query.bundle.write;

import eu.waymark.query.bundle.view.BundledProject;
import eu.waymark.query.export.ExportFormat;
import eu.waymark.query.export.Extract;
import eu.waymark.query.export.LedgerHead;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * {@code bundle}: what an auditor takes home, to verify it elsewhere with nothing else there.
 *
 * @param writer asked for once there is a checkpoint to prove a bundle by: before, a ledger need not have a key
 */
public record BundleFormat(Supplier<BundleWriter> writer) implements ExportFormat {
    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public String extension() {
        return "zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public boolean needsHead() {
        return true;
    }

    /** Throws {@link eu.waymark.query.checkpoint.LedgerDiffersException} before it writes a byte where the ledger holds something else. */
    @Override
    public void write(Extract extract, OutputStream out) throws IOException {
        LedgerHead head = extract.provenance().ledger();
        if (head == null) throw new IllegalStateException("a bundle needs a ledger, and there is none");
        BundledProject project = new BundledProject(
                extract.provenance().project(),
                extract.provenance().asOf(),
                extract.prefix().events(),
                receiver -> extract.eachStored(receiver::receive));
        writer.get().write(project, head.size(), out);
    }
}
