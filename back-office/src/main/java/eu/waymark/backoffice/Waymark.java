package eu.waymark.backoffice;

import eu.waymark.backoffice.verb.Terminal;
import eu.waymark.backoffice.verb.Verbs;

/** The main class: runs one verb and ends with its exit status. */
public final class Waymark {
    private Waymark() {}

    static void main(String[] arguments) {
        System.exit(Verbs.run(Terminal.ofProcess(), arguments));
    }
}
