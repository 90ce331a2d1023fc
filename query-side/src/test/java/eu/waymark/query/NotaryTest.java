package eu.waymark.query;

import static eu.waymark.query.given.Events.registered;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.checkpoint.CheckpointFolder;
import eu.waymark.query.checkpoint.NotSignedException;
import eu.waymark.query.export.Export;
import eu.waymark.query.export.Exports;
import eu.waymark.query.export.LedgerHead;
import eu.waymark.query.export.Provenance;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.ledger.FindCheckpoints;
import eu.waymark.shared.ledger.FindConsistency;
import eu.waymark.shared.ledger.FindInclusion;
import eu.waymark.shared.ledger.FindLatestCheckpoint;
import eu.waymark.shared.ledger.FindLedger;
import eu.waymark.shared.ledger.LedgerOverview;
import eu.waymark.shared.ledger.SignedCheckpoint;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.NotReady;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.query.When;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of a query-side, as the back-office meets it. */
class NotaryTest {
    private final MemoryRecord record = new MemoryRecord("notary");
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway gateway =
            DefaultQueryGateway.builder().queryBus(bus).build();

    @TempDir
    private Path folder;

    private QuerySide side;
    private Notary notary;

    @BeforeEach
    void open() {
        record.append("values", registered(), registered());
        side = QuerySide.open(record, new EventCodec(), folder.resolve("views.db"), Clock.systemUTC());
        notary = side.notary(folder.resolve("keys"), folder.resolve("checkpoints"), null);
        notary.subscribe(bus);
        notary.start();
    }

    @AfterEach
    void close() {
        notary.close();
        side.close();
    }

    @Test
    void whileTheLedgerIsBeingBuiltItHasNoProofAndNoCheckpointYet() {
        NotReady<?> notYet = new NotReady<>("the view ledger is still being built");
        assertThat(ask(new FindInclusion(0, 1L))).isEqualTo(notYet);
        assertThat(ask(new FindConsistency(0, 1L))).isEqualTo(notYet);
        LedgerOverview standing = ((Single<LedgerOverview>) ask(new FindLedger())).item();
        assertThat(standing.root()).isNull();
        assertThat(standing.trouble()).isEqualTo("the view ledger is still being built");
        assertThat(standing.key()).startsWith(standing.origin() + "+");
        side.start();
    }

    @Test
    void everyQuestionIsAnswered() throws InterruptedException {
        side.start();
        side.awaitPosition(1, Duration.ofMinutes(1));
        SignedCheckpoint signed = notary.sign();
        assertThat(signed.size()).isEqualTo(2);
        Stream<Object> questions = Stream.of(
                new FindLedger(),
                new FindLatestCheckpoint(),
                new FindCheckpoints(Paging.FIRST),
                new FindInclusion(0, null),
                new FindConsistency(1, null));
        assertThat(questions)
                .allSatisfy(question -> assertThat(ask(question)).isInstanceOfAny(Single.class, Page.class));
        assertThat(notary.overview().trouble()).isNull();
        assertThat(requireNonNull(notary.overview().last()).root())
                .isEqualTo(signed.root())
                .isEqualTo(notary.overview().root());
    }

    /** A tile that cannot be read is no difference of the record: the views are built again. */
    @Test
    void damageToTheLedgersViewIsMended() throws Exception {
        side.start();
        side.awaitPosition(1, Duration.ofMinutes(1));
        try (Connection views = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("views.db"));
                Statement damage = views.createStatement()) {
            damage.execute("UPDATE documents_ledger_1 SET document = '{}'");
        }
        notary.check();
        assertThat(notary.overview().trouble()).isNotNull();
        for (int tries = 0; notary.overview().trouble() != null && tries < 1000; tries++) {
            side.awaitPosition(Long.MAX_VALUE, Duration.ofMillis(20));
            notary.check();
        }
        assertThat(notary.overview().trouble()).isNull();
        assertThat(notary.sign().size()).isEqualTo(2);
    }

    /** What ends in order leaves nothing that no checkpoint covers. */
    @Test
    void itSignsWhatCameWhenItEnds() {
        side.start();
        notary.close();
        assertThat(new CheckpointFolder(folder.resolve("checkpoints")).last())
                .hasValueSatisfying(note ->
                        assertThat(note.text().lines().skip(1).findFirst()).contains("2"));
    }

    /** A read of files alone, as of a folder that nobody has open. */
    @Test
    void whatIsStoredSaysWhereItStands() throws InterruptedException {
        side.start();
        side.awaitPosition(1, Duration.ofMinutes(1));
        notary.sign();
        LedgerOverview running = notary.overview();
        LedgerOverview stored = Notary.stored(
                        folder.resolve("keys"),
                        folder.resolve("checkpoints"),
                        new ViewPlace.InFile(folder.resolve("views.db")))
                .orElseThrow();
        assertThat(stored.last()).isEqualTo(running.last());
        assertThat(stored.root()).isEqualTo(running.root());
        assertThat(stored.check()).isNull();
        assertThat(Notary.stored(folder.resolve("none"), folder, new ViewPlace.InFile(folder)))
                .isEmpty();
    }

    /** Tables prove nothing, so they neither wait for a signature nor cause one; a bundle does. */
    @Test
    void tablesAreTakenHomeWithoutASignatureAndBundlesWithOne() throws InterruptedException {
        side.start();
        side.awaitPosition(1, Duration.ofMinutes(1));
        assertThat(taken(side.exports(notary), "csv").ledger()).isNull();
        assertThat(notary.overview().last()).isNull();
        LedgerHead head = requireNonNull(taken(side.exports(notary), "bundle").ledger());
        assertThat(head.size()).isEqualTo(2);
        assertThat(requireNonNull(notary.overview().last()).root()).isEqualTo(head.root());
        assertThat(taken(side.exports(notary), "csv").ledger()).isEqualTo(head);
    }

    /** Without a server nothing signs: not where a checkpoint covers less, and not where there is no key either. */
    @Test
    void aFolderWithoutACheckpointOverAllOfItSaysSoToWhomeverWantsABundle() throws InterruptedException {
        side.start();
        side.awaitPosition(1, Duration.ofMinutes(1));
        notary.sign();
        assertThat(taken(stored("keys"), "bundle").ledger()).isNotNull();
        record.append("values", registered());
        for (String keys : List.of("keys", "none")) {
            assertThatThrownBy(() -> taken(stored(keys), "bundle"))
                    .isInstanceOf(NotSignedException.class)
                    .hasMessage("no checkpoint covers event 2 yet: ./waymark checkpoint --data %s signs one"
                            .formatted(folder.toAbsolutePath().normalize()));
            assertThat(taken(stored(keys), "csv").ledger()).isNull();
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private Exports stored(String keys) {
        return QuerySide.exports(
                record,
                new EventCodec(),
                folder.resolve(keys),
                new CheckpointFolder(folder.resolve("checkpoints")),
                new ViewPlace.InFile(folder.resolve("views.db")),
                Clock.systemUTC());
    }

    private static Provenance taken(Exports exports, String format) {
        QueryAnswer<Export> answer = exports.prepare(format, new ProjectId("values"), When.NOW);
        return ((Single<Export>) answer).item().extract().provenance();
    }

    private QueryAnswer<?> ask(Object query) {
        return gateway.query(query, ResponseTypes.instanceOf(QueryAnswer.class)).join();
    }
}
