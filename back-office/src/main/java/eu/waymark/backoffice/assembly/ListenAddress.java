package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.backoffice.web.Proxy;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Refuses to listen where others than the users of this machine could send commands under any name they like. */
final class ListenAddress {
    /** Which address is listened on. */
    static final String SETTING = "waymark.address";

    static final String DEFAULT = "127.0.0.1";

    private ListenAddress() {}

    /**
     * The one that was named with the start, else the one that is set.
     *
     * @throws CannotException where that is not of this machine only, and no proxy says who somebody is
     */
    static String of(@Nullable String named, Settings settings, Proxy proxy) {
        String address = named != null ? named : settings.text(SETTING).orElse(DEFAULT);
        if (proxy.isThere() || isLoopback(address)) return address;
        throw new CannotException("Waymark does not listen on " + address
                + ": until there are accounts, everybody there could send commands in any name. Listen on " + DEFAULT
                + "; or put a proxy in front that lets people in and says who they are, and set " + Proxy.SETTING
                + " here to the secret that it sends");
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotException("there is no address " + address + " on this machine: listen on " + DEFAULT, e);
        }
    }
}
