package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.CommandDesk;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.folder.ServerNote;
import eu.waymark.backoffice.operations.Operations;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.query.QuestionDesk;
import eu.waymark.backoffice.web.Proxy;
import eu.waymark.backoffice.web.Token;
import eu.waymark.backoffice.web.Watcher;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The house, answering over HTTP what its roles give it to answer. Closing it closes the house, too; so does the end of the process. */
public final class WebServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final String address;

    private WebServer(ConfigurableApplicationContext context, String address) {
        this.context = context;
        this.address = address;
    }

    /**
     * Starts to answer, and leaves the note in the folder once it does. The house is closed where it cannot.
     *
     * @param host a name or address to listen on; the configured one where it is left out
     * @param port 0 for any that is free
     * @throws CannotException where the port is taken, or the address is not of this machine only and nobody is let in
     */
    public static WebServer start(House house, DataFolder folder, @Nullable String host, int port) {
        return start(folder, host, port, new Shown(house, house.roles()));
    }

    static WebServer start(DataFolder folder, @Nullable String host, int port, Shown shown) {
        House house = shown.house();
        try {
            Proxy proxy = Proxy.of(house.settings());
            Watcher watcher = Watcher.of(house.settings());
            String address = ListenAddress.of(host, house.settings(), proxy, watcher);
            ConfigurableApplicationContext context =
                    application(shown, folder, proxy, watcher).run(arguments(address, port, shown));
            return new WebServer(context, leaveNote(context));
        } catch (RuntimeException e) {
            house.close();
            throw cannot(e, port);
        }
    }

    private static SpringApplication application(Shown shown, DataFolder folder, Proxy proxy, Watcher watcher) {
        Token token = new Token(ServerNote.newToken());
        SpringApplication application = new SpringApplication(shown.configurations());
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(true);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            register(beans, shown.house(), folder, token);
            beans.registerBean(Proxy.class, () -> proxy);
            beans.registerBean(Watcher.class, () -> watcher);
            shown.register(beans);
        });
        return application;
    }

    /** Without its note a server does not stay: the verbs would neither find it nor get past its lock. */
    private static String leaveNote(ConfigurableApplicationContext context) {
        try {
            String address = Addresses.of(context);
            context.getBean(LeftNote.class).leave(address);
            return address;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    public String address() {
        return address;
    }

    /** Returns when the server has stopped, as it does when the process is told to end. */
    public void await() throws InterruptedException {
        context.getBean(LeftNote.class).awaitRemoval();
    }

    @Override
    public void close() {
        context.close();
    }

    private static void register(GenericApplicationContext context, House house, DataFolder folder, Token token) {
        context.registerBean(Token.class, () -> token);
        context.registerBean(LeftNote.class, () -> new LeftNote(folder, token, house));
        context.registerBean(CommandDesk.class, house::commandDesk);
        context.registerBean(QuestionDesk.class, house::questionDesk);
        context.registerBean(Operations.class, house::operations);
        context.registerBean(Exports.class, house::exports);
    }

    private static String[] arguments(String address, int port, Shown shown) {
        return new String[] {
            "--server.address=" + address,
            "--server.port=" + port,
            "--management.endpoint.health.group.readiness.include=" + shown.readiness()
        };
    }

    private static RuntimeException cannot(RuntimeException failure, int port) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotException known) return known;
            if (cause instanceof PortInUseException || cause instanceof java.net.BindException)
                return new CannotException(
                        "port " + port + " is in use: name another with --port, or 0 for any that is free", failure);
            if (cause instanceof WebServerException web)
                return new CannotException("the server cannot start: " + web.getMessage(), failure);
        }
        return failure;
    }
}
