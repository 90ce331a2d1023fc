package eu.waymark.command.decide;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Command;
import eu.waymark.shared.Event;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Given these events, when this command comes on that day, then these events or that refusal. */
public final class Deciding {
    private final List<Event> history;
    private final LocalDate today;

    private Deciding(List<Event> history, LocalDate today) {
        this.history = history;
        this.today = today;
    }

    /** A history; the day is 15 January 2020, unless {@link #on} says otherwise. */
    public static Deciding given(Event... events) {
        return new Deciding(List.of(events), LocalDate.of(2020, 1, 15));
    }

    public Deciding and(Event... events) {
        return new Deciding(
                Stream.concat(history.stream(), Arrays.stream(events)).toList(), today);
    }

    public Deciding on(String day) {
        return new Deciding(history, LocalDate.parse(day));
    }

    public Then when(Command command) {
        ProjectState state = ProjectState.EMPTY;
        for (int sequence = 0; sequence < history.size(); sequence++)
            state = state.evolve(history.get(sequence), sequence);
        Instant noon = today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new Then(Decider.decide(command, state, noon));
    }

    /** What came of it. */
    public record Then(Decision decision) {

        public void thenRecords(Event... expected) {
            assertThat(decision).isEqualTo(new Decision.Accepted(List.of(expected)));
        }

        /** It was carried out with one event, for a closer look. */
        @SuppressWarnings("unchecked")
        public <E extends Event> E thenOne(Class<E> type) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            List<Event> events = ((Decision.Accepted) decision).events();
            assertThat(events).hasSize(1).hasOnlyElementsOfType(type);
            return (E) events.getFirst();
        }

        /** These rules were violated, in this order, and no others. */
        public List<Violation> thenRefusedBy(Rule... rules) {
            assertThat(decision).isInstanceOf(Decision.Rejected.class);
            List<Violation> violations = ((Decision.Rejected) decision).violations();
            assertThat(violations).extracting(Violation::rule).containsExactly(rules);
            assertThat(violations).allSatisfy(violation -> {
                assertThat(violation.because()).isNotBlank().endsWith(".");
                assertThat(violation.remedy()).isNotBlank().endsWith(".");
            });
            return violations;
        }
    }
}
