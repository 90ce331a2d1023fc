package eu.waymark.backoffice.assembly;

import org.springframework.context.ConfigurableApplicationContext;

/** Where a started server answers. */
final class Addresses {
    private Addresses() {}

    static String of(ConfigurableApplicationContext context) {
        String host = context.getEnvironment().getRequiredProperty("server.address");
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return "http://" + written(reachable(host)) + ":" + port;
    }

    /** One that listens everywhere is reached at the loopback address by those who read its note. */
    private static String reachable(String host) {
        return switch (host) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::" -> "::1";
            default -> host;
        };
    }

    private static String written(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
