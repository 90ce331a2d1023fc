package eu.waymark.backoffice.verb;

/** Numbers of ports. */
final class Ports {
    private static final int LARGEST = 65_535;

    private Ports() {}

    static void check(Verb verb, int port) {
        if (port < 0 || port > LARGEST) throw verb.usage("--port must be from 0 to " + LARGEST + ", not " + port);
    }
}
