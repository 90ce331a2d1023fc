package eu.waymark.backoffice.relay;

import eu.waymark.backoffice.problem.Problem;
import java.time.Instant;

/** What a process with views says to one that asks it for a file. */
public sealed interface Offer {
    /**
     * It makes the file, and holds it until it is told that it is done with.
     *
     * @param holder who that is: nobody else can give its parts
     * @param file which of its files
     */
    record Held(String holder, String file, String name, String mediaType, Instant asOf, long sequence)
            implements Offer {}

    /** There is none, and why. */
    record None(Problem problem) implements Offer {}
}
