package eu.waymark.backoffice.settings;

import java.util.List;

/** The name of every setting that there is. One that is not listed here is neither looked up nor, where an operator sets it, passed over. */
public final class SettingNames {
    public static final String ROLES = "waymark.roles";
    public static final String PORT = "waymark.port";
    public static final String ADDRESS = "waymark.address";
    public static final String PROXY_SECRET = "waymark.proxy.secret";
    public static final String WATCH_SECRET = "waymark.watch.secret";
    public static final String EVENTS = "waymark.events";
    public static final String AXON_SERVER_SERVERS = "waymark.events.axon-server.servers";
    public static final String AXON_SERVER_CONTEXT = "waymark.events.axon-server.context";
    public static final String AXON_SERVER_TOKEN = "waymark.events.axon-server.token";
    public static final String AXON_SERVER_TLS = "waymark.events.axon-server.tls";
    public static final String AXON_SERVER_CERTIFICATES = "waymark.events.axon-server.certificates";
    public static final String VIEWS = "waymark.views";
    public static final String VIEWS_MONGODB_URI = "waymark.views.mongodb.uri";
    public static final String CHECKPOINTS_LAG = "waymark.checkpoints.lag";
    public static final String TIMESTAMP_URL = "waymark.timestamp.url";
    public static final String TIMESTAMP_CERTIFICATE = "waymark.timestamp.certificate";
    public static final String LOG_FORMAT = "waymark.log.format";
    public static final String LOG_LEVEL = "waymark.log.level";

    public static final List<String> ALL = List.of(
            ROLES,
            PORT,
            ADDRESS,
            PROXY_SECRET,
            WATCH_SECRET,
            EVENTS,
            AXON_SERVER_SERVERS,
            AXON_SERVER_CONTEXT,
            AXON_SERVER_TOKEN,
            AXON_SERVER_TLS,
            AXON_SERVER_CERTIFICATES,
            VIEWS,
            VIEWS_MONGODB_URI,
            CHECKPOINTS_LAG,
            TIMESTAMP_URL,
            TIMESTAMP_CERTIFICATE,
            LOG_FORMAT,
            LOG_LEVEL);

    private SettingNames() {}
}
