package eu.waymark.query.past;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.leg;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.refused;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.scheduled;
import static eu.waymark.query.given.Events.signed;
import static eu.waymark.query.given.Events.stakeholder;
import static eu.waymark.query.given.Given.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.given.Given;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.query.given.Reads;
import eu.waymark.query.partner.PartnerQueries;
import eu.waymark.query.refusal.RefusalQueries;
import eu.waymark.query.timeline.TimelineQueries;
import eu.waymark.shared.partner.FindPartner;
import eu.waymark.shared.partner.FindPartners;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Malformed;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.query.When;
import eu.waymark.shared.refusal.FindRefusals;
import eu.waymark.shared.timeline.FindTimeline;
import eu.waymark.shared.timeline.TimelineItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastAnswersTest {
    private static final ProjectId VALUES = new ProjectId("values");

    private final Given given = given(
            registered(),
            signed(),
            admitted("bristol"),
            refused("values"),
            admitted("nuremberg"),
            refused("values"),
            scheduled("a", leg("bristol", "nuremberg", DAY)),
            stakeholder("bristol", "Caritas"));
    private final Reads reads = new Reads();
    private final TimelineQueries timeline = new TimelineQueries(given.asked(DAY.plusDays(1), reads));
    private final PartnerQueries partners = new PartnerQueries(given.asked(DAY.plusDays(1), reads));

    @Test
    void anAnswerSaysForWhichInstantItIsAndWhatItHolds() {
        Page<TimelineItem> page = page(timeline("@3", Paging.FIRST));

        assertThat(page.asOf()).isEqualTo(MemoryRecord.FIRST.plusSeconds(4));
        assertThat(page.sequence()).isEqualTo(3);
        assertThat(page.behind()).isFalse();
        assertThat(page.items()).extracting(TimelineItem::sequence).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<Long> read = new ArrayList<>();
        String cursor = null;
        do {
            Page<TimelineItem> page = page(timeline("@3", new Paging(3, cursor)));
            page.items().forEach(item -> read.add(item.sequence()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void theCursorOfAnotherTimeIsMalformed() {
        Paging rest = new Paging(2, page(timeline("@3", new Paging(2, null))).next());

        assertThat(timeline("@3", rest)).isInstanceOf(Page.class);
        assertThat(timeline("@4", rest)).isInstanceOf(Malformed.class);
        assertThat(timeline(null, rest)).isInstanceOf(Malformed.class);
    }

    @Test
    void aThingHasTheVersionOfThen() {
        var then = (Single<?>) partners.find(new FindPartner(VALUES, partner("bristol"), asOf("@3")));
        var now = (Single<?>) partners.find(new FindPartner(VALUES, partner("bristol"), null));

        assertThat(then.version()).isEqualTo(2);
        assertThat(now.version()).isEqualTo(5);
        assertThat(partners.find(new FindPartner(VALUES, partner("nuremberg"), asOf("@2"))))
                .isEqualTo(new NotFound<>("partner/nuremberg"));
    }

    @Test
    void refusalsAreThoseRecordedByThen() {
        RefusalQueries refusals = new RefusalQueries(given.asked(DAY.plusDays(1)));

        assertThat(page(refusals.find(new FindRefusals(VALUES, asOf("@2"), Paging.FIRST)))
                        .items())
                .isEmpty();
        assertThat(page(refusals.find(new FindRefusals(VALUES, asOf("@3"), Paging.FIRST)))
                        .items())
                .hasSize(1);
        Page<?> first = page(refusals.find(new FindRefusals(VALUES, asOf("@4"), new Paging(1, null))));
        Page<?> second = page(refusals.find(new FindRefusals(VALUES, asOf("@4"), new Paging(1, first.next()))));
        assertThat(first.items()).hasSize(1).isNotEqualTo(second.items());
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    @Test
    void whatIsWaitedForIsWaitedForFirst() {
        var held = partners.find(new FindPartners(VALUES, new When(5L, AsOf.of("@2")), Paging.FIRST));
        var vain = partners.find(new FindPartners(VALUES, new When(6L, AsOf.of("@2")), Paging.FIRST));

        assertThat(page(held).behind()).isFalse();
        assertThat(page(vain).behind()).isTrue();
        assertThat(page(vain).items()).hasSize(1);
    }

    @Test
    void theLiveViewsAreNotAsked() {
        partners.find(new FindPartners(VALUES, asOf("@2"), Paging.FIRST));
        timeline("@2", Paging.FIRST);

        assertThat(reads.views()).isEmpty();
    }

    @Test
    void beforeTheFirstEventThereIsNothingAndItSaysSinceWhenThereIs() {
        assertThat(timeline("2019-01-06", Paging.FIRST))
                .isEqualTo(
                        new NotFound<>(
                                "project/values",
                                "as of 2019-01-06 nothing was recorded of project/values; there is something since 2019-01-07T09:00:00Z"));
        assertThat(timeline("2019-01-09", Paging.FIRST)).isInstanceOf(Malformed.class);
    }

    private QueryAnswer<TimelineItem> timeline(@Nullable String asOf, Paging paging) {
        When when = asOf == null ? null : asOf(asOf);
        return timeline.find(new FindTimeline(VALUES, null, null, null, null, null, when, paging));
    }

    private static When asOf(String text) {
        return When.asOf(AsOf.of(text));
    }

    private static <T> Page<T> page(QueryAnswer<T> answer) {
        return (Page<T>) answer;
    }
}
