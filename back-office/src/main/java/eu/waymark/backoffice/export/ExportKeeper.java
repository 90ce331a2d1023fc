package eu.waymark.backoffice.export;

import java.io.IOException;

/** Who is given a file to take home. */
@FunctionalInterface
public interface ExportKeeper {
    /** The file can be written while this runs, and not after. */
    void keep(ExportFile file) throws IOException;
}
