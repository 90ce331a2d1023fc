package eu.waymark.query.guidelines;

import static eu.waymark.query.given.Events.*;
import static eu.waymark.query.given.Given.given;
import static eu.waymark.query.given.OutputEvents.adopted;
import static eu.waymark.query.given.OutputEvents.guidelines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.waymark.query.follow.FoldFailedException;
import eu.waymark.shared.Event;
import eu.waymark.shared.guidelines.FindGuidelines;
import eu.waymark.shared.guidelines.GuidelinesOverview;
import eu.waymark.shared.guidelines.GuidelinesOverview.Adoption;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuidelinesTest {
    private static final Adoption BY_TURIN = new Adoption(partner("turin"), "City Council", "Act 1", DAY, null);

    @Test
    void aPublishedVersionIsMissedByEveryCityOfACommunity() {
        assertThat(versions(guidelines(1)))
                .containsExactly(new GuidelinesOverview(
                        1,
                        "Guidelines",
                        DAY.plusDays(1),
                        null,
                        List.of(),
                        List.of(partner("turin"), partner("riga")),
                        "for all cities"));
    }

    @Test
    void aCityThatAdoptedItIsMissingNoMore() {
        GuidelinesOverview one = versions(guidelines(1), adopted("turin", 1)).getFirst();

        assertThat(one.adoptions()).containsExactly(BY_TURIN);
        assertThat(one.missing()).containsExactly(partner("riga"));
    }

    @Test
    void anAdoptionIsOfOneVersionOnly() {
        List<GuidelinesOverview> both = versions(guidelines(1), adopted("turin", 1), guidelines(2));

        assertThat(both).extracting(GuidelinesOverview::version).containsExactly(1, 2);
        assertThat(both.get(0).missing()).containsExactly(partner("riga"));
        assertThat(both.get(1).missing()).containsExactly(partner("turin"), partner("riga"));
    }

    @Test
    void aCityThatLeftItsCommunityStillAdoptedIt() {
        GuidelinesOverview one = versions(guidelines(1), adopted("turin", 1), released("turin"), released("riga"))
                .getFirst();

        assertThat(one.adoptions()).containsExactly(BY_TURIN);
        assertThat(one.missing()).isEmpty();
    }

    @Test
    void anAdoptionIsTheCitysAndLeavesTheNoteOfThePublication() {
        GuidelinesOverview one = versions(guidelines(1), adopted("turin", 1)).getFirst();

        assertThat(one.note()).isEqualTo("for all cities");
    }

    @Test
    void versionsAreListedByNumber() {
        Event[] ten = IntStream.rangeClosed(1, 10)
                .mapToObj(version -> guidelines(version))
                .toArray(Event[]::new);

        assertThat(versions(ten))
                .extracting(GuidelinesOverview::version)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void whatIsNotPublishedCannotBeAdopted() {
        assertThatThrownBy(() -> versions(guidelines(1), adopted("turin", 2))).isInstanceOf(FoldFailedException.class);
    }

    private static List<GuidelinesOverview> versions(Event... events) {
        List<Event> all = new ArrayList<>(List.of(
                registered(), admitted("turin"), admitted("riga"), formed(), assigned("turin"), assigned("riga")));
        all.addAll(List.of(events));
        var asking = given(all.toArray(Event[]::new)).asked(DAY);
        var answer =
                new GuidelinesQueries(asking).find(new FindGuidelines(new ProjectId("values"), null, Paging.FIRST));
        return ((Page<GuidelinesOverview>) answer).items();
    }
}
