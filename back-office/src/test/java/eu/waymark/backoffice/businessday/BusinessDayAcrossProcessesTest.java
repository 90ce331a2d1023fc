package eu.waymark.backoffice.businessday;

import eu.waymark.backoffice.Served;
import eu.waymark.backoffice.assembly.WrittenMessages;
import java.nio.file.Path;

/** The same day with every command, query and answer written and read again, as where the roles are apart. */
class BusinessDayAcrossProcessesTest extends BusinessDayTest {
    @Override
    Served serve(Path folder) {
        return Served.on(folder, WrittenMessages::in);
    }
}
