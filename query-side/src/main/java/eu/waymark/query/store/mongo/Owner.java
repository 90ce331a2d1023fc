package eu.waymark.query.store.mongo;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this process calls itself, for people. */
final class Owner {
    static final String NAME = "process " + ProcessHandle.current().pid() + " on " + host();

    private Owner() {}

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a machine without a name";
        }
    }
}
