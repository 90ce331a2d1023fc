package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.backoffice.web.Proxy;
import eu.waymark.backoffice.web.Watcher;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses to listen where others than the users of this machine could send commands under any name they like; and, with a proxy in
 * front, on one address only of this machine, where its own verbs and checks would not reach it.
 */
final class ListenAddress {
    /** Which address is listened on. */
    static final String SETTING = SettingNames.ADDRESS;

    static final String DEFAULT = "127.0.0.1";

    private static final String EVERY_ONE = "0.0.0.0";

    private ListenAddress() {}

    /**
     * The one that was named with the start, else the one that is set.
     *
     * @throws CannotException where there is none of that name, where it is neither of this machine only nor every one that it has,
     *     or where it is every one and neither a proxy says who somebody is nor only who watches is answered
     */
    static String of(@Nullable String named, Settings settings, Proxy proxy, Watcher watcher) {
        String address = named != null ? named : settings.text(SETTING).orElse(DEFAULT);
        InetAddress found = found(address);
        boolean others = proxy.isThere() || watcher.isThere();
        if (found.isLoopbackAddress() || others && found.isAnyLocalAddress()) return address;
        if (others)
            throw new CannotException("Waymark does not listen on " + address
                    + " alone: its verbs and the check of its health come by the loopback address. Set " + SETTING
                    + " to " + EVERY_ONE + ", where others are answered only what they bear a secret for; or to "
                    + DEFAULT);
        throw new CannotException("Waymark does not listen on " + address
                + ": until there are accounts, it cannot tell who asks there. Listen on " + DEFAULT + "; or on "
                + EVERY_ONE + ", with " + Proxy.SETTING
                + " set where a proxy stands in front that lets people in and says who they are, or with "
                + Watcher.SETTING + " where somebody reads health and figures");
    }

    private static InetAddress found(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new CannotException(
                    "there is no address " + address + ": set " + SETTING + " to " + DEFAULT + ", or to " + EVERY_ONE
                            + " with " + Proxy.SETTING + " or " + Watcher.SETTING + " set",
                    e);
        }
    }
}
