package eu.waymark.backoffice.assembly;

import org.springframework.context.ConfigurableApplicationContext;

/** Where a started server answers. */
final class Addresses {
    private Addresses() {}

    static String of(ConfigurableApplicationContext context) {
        String host = context.getEnvironment().getRequiredProperty("server.address");
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
