package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Refuses to listen where others than the users of this machine could send commands under any name they like. */
final class LoopbackOnly {
    private LoopbackOnly() {}

    static void check(@Nullable String address) {
        if (address != null && isLoopback(address)) return;
        throw new CannotException("Waymark does not listen on " + (address == null ? "every address" : address)
                + ": until there are accounts, everybody there could send commands in any name. Listen on 127.0.0.1");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotException("there is no address " + address + " on this machine: listen on 127.0.0.1", e);
        }
    }
}
