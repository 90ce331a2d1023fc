package eu.waymark.command.decide;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.activity.Activity;
import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCommand;
import eu.waymark.shared.activity.ActivityState;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whatever the commands and their order: no invariant breaks, and the record tells the state that decided. */
class RandomWalkTest {
    private static final int STEPS = 600;
    private static final Instant BEGIN = Instant.parse("2019-02-01T12:00:00Z");

    private final Set<String> accepted = new HashSet<>();
    private final Set<Rule> violated = EnumSet.noneOf(Rule.class);

    @Test
    void noSequenceOfCommandsBreaksAnInvariant() {
        LongStream.range(0, 150).forEach(this::walk);
        assertThat(accepted)
                .as("every command was carried out at some time")
                .containsExactlyInAnyOrderElementsOf(
                        CommandTypes.ALL.stream().map(CommandType::name).toList());
        assertThat(violated).as("every rule was violated at some time").containsExactlyInAnyOrder(Rule.values());
    }

    @Test
    void norDoesOneThatNobodyHasSeenBefore() {
        walk(System.nanoTime());
    }

    private void walk(long seed) {
        RandomCommands commands = new RandomCommands(seed);
        List<Event> record = new ArrayList<>();
        ProjectState state = ProjectState.EMPTY;
        for (int step = 0; step < STEPS; step++) {
            Command command = commands.next();
            if (!possible(command, state)) continue;
            String where = "seed %d, step %d: %s".formatted(seed, step, command);
            Instant now = BEGIN.plusSeconds(86_400L * step * 800 / STEPS);
            switch (Decider.decide(command, state, now)) {
                case Decision.Accepted(List<Event> events) -> {
                    accepted.add(CommandTypes.of(command).name());
                    for (Event event : events) {
                        state = state.evolve(event, record.size());
                        record.add(event);
                    }
                    holds(state, where);
                }
                case Decision.Rejected(List<Violation> violations) -> explained(command, violations, where);
            }
        }
        assertThat(replayed(record)).as("seed %d", seed).isEqualTo(state);
    }

    /** What the shell answers before anything is decided. */
    private static boolean possible(Command command, ProjectState state) {
        if (!state.project().registered())
            return CommandTypes.of(command).name().equals("RegisterProject");
        if (!(command instanceof ActivityCommand about) || about.creates()) return true;
        UUID activity = about.activity();
        return activity != null && state.activities().find(activity) != null;
    }

    private void explained(Command command, List<Violation> violations, String where) {
        List<Rule> rules = violations.stream().map(Violation::rule).toList();
        Set<Rule> known = new HashSet<>(CommandTypes.of(command).rules());
        known.addAll(Rule.EVERYWHERE);
        assertThat(rules).as(where).isNotEmpty().isSorted();
        assertThat(known)
                .as("the catalogue names the rules that a command can meet; " + where)
                .containsAll(rules);
        violated.addAll(rules);
    }

    private static void holds(ProjectState state, String where) {
        List<?> members = state.communities().byCode().values().stream()
                .flatMap(community -> community.cities().stream())
                .toList();
        assertThat(members).as("COM-01, " + where).doesNotHaveDuplicates();
        assertThat(state.communities().byCode().values())
                .as("COM-02, " + where)
                .allMatch(community ->
                        community.cities().size() <= state.project().communitySize());
        state.activities().byId().forEach((id, activity) -> holds(id, activity, state, where));
    }

    private static void holds(UUID id, Activity activity, ProjectState state, String where) {
        assertThat(activity.details().partners())
                .as("EXC-01, " + where)
                .hasSize(2)
                .doesNotHaveDuplicates();
        if (activity.state() == ActivityState.COMPLETED)
            assertThat(activity.attended()).as("ACT-04, " + where).isGreaterThanOrEqualTo(2);
        UUID returns = activity.returns();
        if (returns == null || activity.state() == ActivityState.CANCELLED) return;
        Activity first = Objects.requireNonNull(state.activities().find(returns));
        assertThat(first.returnLeg()).as("EXC-03, there is one, " + where).isEqualTo(id);
        assertThat(first.details().partners().reversed())
                .as("EXC-03, swapped, " + where)
                .isEqualTo(activity.details().partners());
    }

    private static ProjectState replayed(List<Event> record) {
        ProjectState state = ProjectState.EMPTY;
        for (int sequence = 0; sequence < record.size(); sequence++)
            state = state.evolve(record.get(sequence), sequence);
        return state;
    }
}
