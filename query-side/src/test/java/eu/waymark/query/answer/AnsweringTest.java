package eu.waymark.query.answer;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.leg;
import static eu.waymark.query.given.Events.partner;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.scheduled;
import static eu.waymark.query.given.Events.signed;
import static eu.waymark.query.given.Given.given;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.timeline.TimelineQueries;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Malformed;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.When;
import eu.waymark.shared.timeline.FindTimeline;
import eu.waymark.shared.timeline.TimelineItem;
import eu.waymark.shared.timeline.TimelineKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has in common, shown on the timeline. */
class AnsweringTest {
    private static final ProjectId VALUES = new ProjectId("values");

    private final TimelineQueries queries = new TimelineQueries(given(
                    registered(),
                    signed(),
                    admitted("bristol"),
                    admitted("nuremberg"),
                    admitted("turin"),
                    scheduled("a", leg("bristol", "nuremberg", DAY)))
            .asked(LocalDate.of(2020, 5, 1)));

    @Test
    void anAnswerSaysForWhenItIsAndWhatItHolds() {
        Page<TimelineItem> page = page(find(null, null, null, Paging.FIRST));

        assertThat(page.asOf()).isEqualTo(LocalDate.of(2020, 5, 1).atTime(12, 0).toInstant(ZoneOffset.UTC));
        assertThat(page.sequence()).isEqualTo(5);
        assertThat(page.behind()).isFalse();
        assertThat(page.items()).extracting(TimelineItem::sequence).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void whatIsWaitedForInVainIsSaidToBeMissing() {
        assertThat(page(find(null, null, 5L, Paging.FIRST)).behind()).isFalse();
        assertThat(page(find(null, null, 6L, Paging.FIRST)).behind()).isTrue();
    }

    @Test
    void aNegativeSequenceIsMalformed() {
        assertThat(find(null, null, -1L, Paging.FIRST)).isInstanceOf(Malformed.class);
    }

    @Test
    void aProjectThatIsNotThereIsNotFound() {
        assertThat(queries.find(new FindTimeline(
                        new ProjectId("none"), null, null, null, null, null, When.after(3), Paging.FIRST)))
                .isEqualTo(new NotFound<>("project/none"));
    }

    @Test
    void eachConditionThatIsGivenHolds() {
        assertThat(page(find(partner("bristol"), null, null, Paging.FIRST)).items())
                .extracting(TimelineItem::sequence)
                .containsExactly(2L, 5L);
        assertThat(page(find(partner("bristol"), TimelineKind.EXCHANGE, null, Paging.FIRST))
                        .items())
                .extracting(TimelineItem::sequence)
                .containsExactly(5L);
        assertThat(during(DAY, DAY).items()).hasSize(6);
        assertThat(during(DAY.plusDays(1), null).items()).isEmpty();
        assertThat(during(null, DAY.minusDays(1)).items()).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<Long> read = new ArrayList<>();
        String cursor = null;
        do {
            Page<TimelineItem> page = page(find(null, null, null, new Paging(2, cursor)));
            page.items().forEach(item -> read.add(item.sequence()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "AAAA", "' OR 1=1 --", "dmFsdWVzCgow", "\u0000"})
    void whatIsNoCursorIsMalformed(String cursor) {
        assertThat(find(null, null, null, new Paging(2, cursor)))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.what()).contains("cursor"));
    }

    @Test
    void aCursorThatWasAlteredOrIsOfAnotherListIsMalformed() {
        String cursor =
                String.valueOf(page(find(null, null, null, new Paging(2, null))).next());

        for (int index = 0; index < cursor.length(); index++) {
            char other = cursor.charAt(index) == 'A' ? 'B' : 'A';
            String altered = cursor.substring(0, index) + other + cursor.substring(index + 1);
            assertThat(find(null, null, null, new Paging(2, altered))).isInstanceOf(Malformed.class);
        }
        assertThat(find(partner("bristol"), null, null, new Paging(2, cursor))).isInstanceOf(Malformed.class);
    }

    private Page<TimelineItem> during(@Nullable LocalDate from, @Nullable LocalDate to) {
        return page(queries.find(new FindTimeline(VALUES, null, null, null, from, to, null, Paging.FIRST)));
    }

    private QueryAnswer<TimelineItem> find(
            @Nullable PartnerId partner, @Nullable TimelineKind kind, @Nullable Long after, Paging paging) {
        return queries.find(new FindTimeline(VALUES, partner, null, kind, null, null, new When(after, null), paging));
    }

    private static Page<TimelineItem> page(QueryAnswer<TimelineItem> answer) {
        return (Page<TimelineItem>) answer;
    }
}
