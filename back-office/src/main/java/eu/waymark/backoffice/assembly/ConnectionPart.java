package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.problem.CannotException;
import java.util.function.BooleanSupplier;

/** What connects this process with those of other roles: the one thing of its own that a web process apart cannot do without. */
record ConnectionPart(BooleanSupplier connected, String server) implements Part {
    @Override
    public void look() {
        if (!connected.getAsBoolean()) throw new CannotException(server + " cannot be reached");
    }
}
