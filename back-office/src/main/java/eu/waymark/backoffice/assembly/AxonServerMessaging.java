package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.command.StoreTrouble;
import eu.waymark.backoffice.command.Waiting;
import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.eventstore.axonserver.AxonServerSettings;
import eu.waymark.eventstore.axonserver.Failures;
import eu.waymark.eventstore.axonserver.KeptConnection;
import eu.waymark.shared.Metadata;
import eu.waymark.shared.ledger.AnnounceSigningKey;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.MetaDataRoutingStrategy;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.commandhandling.distributed.UnresolvedRoutingKeyPolicy;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.serialization.Serializer;
import org.axonframework.tracing.SpanFactory;

/** Through Axon Server: commands go to the one process that decides for their project, queries to any that answers. */
final class AxonServerMessaging implements Messaging {
    /** What a page of a list can hold; the server must be set to take as much. */
    private static final int LARGEST_MESSAGE_BYTES = 16 << 20;

    private static final int RECONNECT_MILLISECONDS = 500;
    /** How long an end waits for the commands that this process is deciding: as long as an append may take. */
    static final Duration FOR_COMMANDS = Duration.ofSeconds(30);
    /** And then for the questions that it is answering. */
    static final Duration FOR_QUESTIONS = Duration.ofSeconds(5);
    /** And then for answers to what it has sent. */
    static final Duration FOR_ANSWERS = Duration.ofSeconds(10);

    private final AxonServerConnectionManager connections;
    private final KeptConnection kept;
    private final AxonServerCommandBus commandBus;
    private final AxonServerQueryBus queryBus;
    private final ConnectionPart connection;
    private final CommandBus commands;

    private AxonServerMessaging(
            AxonServerConnectionManager connections,
            AxonServerConfiguration configuration,
            String server,
            SpanFactory spans) {
        Serializer json = MessageSerializers.json();
        this.connections = connections;
        this.kept = new KeptConnection(connections.getConnection());
        this.commandBus = AxonServerCommandBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(configuration)
                .localSegment(new LoggedCommands(new ToldFailures(new FreshAttempts(Buses.commands(spans)))))
                .serializer(json)
                .routingStrategy(byProjectOrLedger())
                .commandInProgressAwait(FOR_COMMANDS)
                .spanFactory(spans)
                .build();
        this.queryBus = AxonServerQueryBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(configuration)
                .localSegment(Buses.queries(spans))
                .updateEmitter(SimpleQueryUpdateEmitter.builder().build())
                .messageSerializer(json)
                .genericSerializer(json)
                .priorityCalculator(RemoteOperations::priority)
                .queryExecutorServiceBuilder(AnsweringThreads::new)
                .queryInProgressAwait(FOR_QUESTIONS)
                .spanFactory(spans)
                .build();
        this.connection = new ConnectionPart(() -> connections.isConnected(connections.getDefaultContext()), server);
        this.commands = new WhileConnected(commandBus, connection.connected(), server);
        commandBus.start();
        queryBus.start();
    }

    /** @throws CannotException where no server can be reached, or none lets this process in */
    static AxonServerMessaging open(AxonServerSettings server, SpanFactory spans) {
        AxonServerConfiguration configuration = configuration(server);
        Failures failures = new Failures();
        AxonServerConnectionManager connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .channelCustomizer(channel -> channel.intercept(failures))
                .build();
        connections.start();
        if (!connections.getConnection().isConnected()) {
            connections.shutdown();
            throw new CannotException(server + " cannot be reached by the roles that it connects ("
                    + failures.last().orElse("not connected")
                    + "): check that it runs there, that it has the context, and that it takes this token and "
                    + (server.tls() ? "TLS" : "connections without TLS"));
        }
        return new AxonServerMessaging(connections, configuration, server.toString(), spans);
    }

    /** By what decides. A command that names neither fails. */
    static RoutingStrategy byProjectOrLedger() {
        return MetaDataRoutingStrategy.builder()
                .metaDataKey(Metadata.PROJECT)
                .fallbackRoutingStrategy(command -> command.getPayload() instanceof AnnounceSigningKey announce
                        ? announce.origin().value()
                        : UnresolvedRoutingKeyPolicy.ERROR.getRoutingKey(command))
                .build();
    }

    private static AxonServerConfiguration configuration(AxonServerSettings server) {
        AxonServerConfiguration configuration = AxonServerConfiguration.builder()
                .servers(String.join(",", server.servers()))
                .componentName("waymark")
                .context(server.context())
                .maxMessageSize(LARGEST_MESSAGE_BYTES)
                .suppressDownloadMessage()
                .build();
        configuration.setReconnectInterval(RECONNECT_MILLISECONDS);
        if (server.token() != null) configuration.setToken(server.token());
        configuration.setSslEnabled(server.tls());
        if (server.certificates() != null)
            configuration.setCertFile(server.certificates().toString());
        return configuration;
    }

    @Override
    public CommandBus commands() {
        return commands;
    }

    @Override
    public QueryBus queries() {
        return queryBus;
    }

    @Override
    public StoreTrouble trouble() {
        return new RemoteTrouble();
    }

    @Override
    public Waiting waiting() {
        return Waiting.forOthers();
    }

    @Override
    public Optional<Part> connection() {
        return Optional.of(connection);
    }

    @Override
    public void leave() {
        commandBus.disconnect().join();
        queryBus.disconnect();
        CompletableFuture.allOf(commandBus.shutdownDispatching(), queryBus.shutdownDispatching())
                .completeOnTimeout(null, FOR_ANSWERS.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    @Override
    public void close() {
        kept.close();
        connections.shutdown();
    }
}
