package eu.waymark.backoffice.assembly;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.ConfigurableApplicationContext;

/** Where a started server answers. */
final class Addresses {
    private Addresses() {}

    static String of(ConfigurableApplicationContext context) {
        String host = context.getEnvironment().getRequiredProperty("server.address");
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return "http://" + written(reachable(host)) + ":" + port;
    }

    /** One that listens everywhere, however that is written, is reached at the loopback address by those who read its note. */
    static String reachable(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isAnyLocalAddress()) return host;
            return address instanceof Inet6Address ? "::1" : "127.0.0.1";
        } catch (UnknownHostException e) {
            return host;
        }
    }

    private static String written(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
