package eu.waymark.query;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.assigned;
import static eu.waymark.query.given.Events.formed;
import static eu.waymark.query.given.Events.leg;
import static eu.waymark.query.given.Events.refused;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.scheduled;
import static eu.waymark.query.given.Events.signed;
import static eu.waymark.query.given.RoadmapEvents.drafted;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.codec.EventCodec;
import eu.waymark.query.ViewPlace.InFile;
import eu.waymark.query.follow.ViewStatus;
import eu.waymark.query.follow.ViewStatus.State;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.activity.FindActivities;
import eu.waymark.shared.agreement.FindTargets;
import eu.waymark.shared.benchmark.FindBenchmarks;
import eu.waymark.shared.community.FindCommunities;
import eu.waymark.shared.compare.Compare;
import eu.waymark.shared.due.FindDue;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.journal.ReadJournal;
import eu.waymark.shared.output.FindOutputs;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.FindProject;
import eu.waymark.shared.project.FindProjects;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.NotReady;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.query.When;
import eu.waymark.shared.refusal.FindRefusals;
import eu.waymark.shared.roadmap.FindRoadmap;
import eu.waymark.shared.roadmap.FindRoadmaps;
import eu.waymark.shared.timeline.FindTimeline;
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

/** The whole room, as the back-office meets it: messages on Axon's query bus. */
class QuerySideTest {
    private static final ProjectId VALUES = new ProjectId("values");

    private final MemoryRecord record = new MemoryRecord("whole");
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final QueryGateway gateway =
            DefaultQueryGateway.builder().queryBus(bus).build();

    @TempDir
    private Path folder;

    private QuerySide querySide;

    @BeforeEach
    void open() {
        querySide = QuerySide.open(record, new EventCodec(), place(), Clock.systemUTC());
        querySide.subscribe(bus);
        querySide.start();
    }

    private ViewPlace place() {
        return new InFile(folder.resolve("views.db"));
    }

    @AfterEach
    void close() {
        querySide.close();
    }

    @Test
    void whatWasWrittenIsReadAfterwards() {
        record.append("values", registered(), signed(), admitted("bristol"), admitted("nuremberg"), formed());
        record.append("values", assigned("bristol"), assigned("nuremberg"));
        record.append("values", scheduled("first", leg("bristol", "nuremberg", DAY)));

        Single<PartnerStatus> bristol =
                (Single<PartnerStatus>) ask(new FindPartner(VALUES, partner("bristol"), When.after(7)));

        assertThat(bristol.behind()).isFalse();
        assertThat(bristol.sequence()).isEqualTo(7);
        assertThat(bristol.item().exchanges().hosted().planned()).isEqualTo(1);
    }

    @Test
    void everyQueryOfTheLanguageIsAnswered() {
        record.append("values", registered(), signed(), admitted("bristol"), drafted("bristol", "Welcome"));
        record.append("values", formed(), refused("values"));

        Stream<Object> queries = Stream.of(
                new FindProject(VALUES, When.after(3)),
                new FindProjects(Paging.FIRST),
                new FindPartners(VALUES, When.after(3), Paging.FIRST),
                new FindPartner(VALUES, partner("bristol"), When.after(3)),
                new FindCommunities(VALUES, When.after(3), Paging.FIRST),
                new FindActivities(VALUES, When.after(3), Paging.FIRST),
                new FindTimeline(VALUES, null, null, null, null, null, When.after(3), Paging.FIRST),
                new FindRefusals(VALUES, When.after(3), Paging.FIRST),
                new FindDue(VALUES, When.after(3), Paging.FIRST),
                new FindRoadmaps(VALUES, When.after(3), Paging.FIRST),
                new FindRoadmap(VALUES, partner("bristol"), When.after(3)),
                new FindBenchmarks(VALUES, When.after(3), Paging.FIRST),
                new FindGuidelines(VALUES, When.after(3), Paging.FIRST),
                new FindOutputs(VALUES, When.after(3), Paging.FIRST),
                new FindTargets(VALUES, When.after(3), Paging.FIRST),
                new Compare(VALUES, AsOf.of("@1"), When.after(3), Paging.FIRST),
                new ReadJournal(VALUES, 0, 10, 0, null));

        assertThat(queries).allSatisfy(query -> assertThat(ask(query)).isInstanceOfAny(Page.class, Single.class));
    }

    @Test
    void aProjectThatIsNotThereIsNotFound() throws InterruptedException {
        record.append("values", registered());
        querySide.awaitPosition(0, Duration.ofSeconds(20));

        assertThat(ask(new FindProject(new ProjectId("other"), null))).isEqualTo(new NotFound<>("project/other"));
    }

    @Test
    void whatThisVersionCannotReadIsSaidAndWhatWasBeforeItCanStillBeRead() {
        record.append("values", registered(), signed()).appendUnknown("values");

        assertThat(ask(new FindProject(VALUES, asOf("@1")))).isInstanceOf(Single.class);
        assertThat(ask(new FindProject(VALUES, asOf("@2"))))
                .isInstanceOfSatisfying(
                        NotReady.class,
                        answer -> assertThat(answer.why()).contains("the past cannot be read", "FromTheFuture"));
    }

    private static When asOf(String text) {
        return When.asOf(AsOf.of(text));
    }

    @Test
    void statusNamesEveryViewAndItsLag() throws InterruptedException {
        record.append("values", registered(), signed());
        assertThat(querySide.awaitPosition(1, Duration.ofSeconds(20))).isTrue();

        assertThat(querySide.status().views()).isEqualTo(live(0));
        assertThat(place().status(3).views()).isEqualTo(live(1));
    }

    @Test
    void statusWithoutAFileSaysThatEverythingIsToBeBuilt() {
        assertThat(new InFile(folder.resolve("none.db")).status(3).views())
                .extracting(ViewStatus::lag)
                .hasSameSizeAs(Views.ALL)
                .containsOnly(3L);
    }

    @Test
    void damageThatAReaderMeetsIsMended() throws Exception {
        record.append("values", registered(), signed());
        querySide.awaitPosition(1, Duration.ofSeconds(20));
        querySide.close();
        try (Connection views = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("views.db"));
                Statement damage = views.createStatement()) {
            damage.execute("UPDATE documents_projects_1 SET document = '{}'");
        }
        open();
        querySide.awaitPosition(1, Duration.ofSeconds(20));

        assertThat(ask(new FindProject(VALUES, null))).isInstanceOf(NotReady.class);

        QueryAnswer<?> answer = ask(new FindProject(VALUES, When.after(1)));
        for (int tries = 0; answer instanceof NotReady && tries < 1000; tries++) {
            querySide.awaitPosition(Long.MAX_VALUE, Duration.ofMillis(20));
            answer = ask(new FindProject(VALUES, When.after(1)));
        }
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Single.class, single -> assertThat(single.sequence()).isEqualTo(1));
    }

    @Test
    void beforeTheFirstBuildHasCaughtUpAQuerySaysThatItIsNotReady() {
        querySide.close();
        querySide = QuerySide.open(record, new EventCodec(), folder.resolve("other.db"), Clock.systemUTC());
        querySide.subscribe(bus);

        assertThat(ask(new FindProjects(Paging.FIRST)))
                .isEqualTo(new NotReady<>("the view projects is still being built"));
        querySide.start();
    }

    private static List<ViewStatus> live(long lag) {
        return Views.ALL.stream()
                .map(view -> new ViewStatus(view.name(), view.version(), 1, lag, State.LIVE, null))
                .toList();
    }

    private static PartnerId partner(String name) {
        return new PartnerId(name);
    }

    private QueryAnswer<?> ask(Object query) {
        return gateway.query(query, ResponseTypes.instanceOf(QueryAnswer.class)).join();
    }
}
