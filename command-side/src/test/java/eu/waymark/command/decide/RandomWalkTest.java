package eu.waymark.command.decide;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.Event;
import eu.waymark.shared.activity.ActivityCommand;
import eu.waymark.shared.project.RegisterProject;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whatever the commands and their order: no invariant breaks, and the catalogue names just the rules that a command can meet. */
class RandomWalkTest {
    private static final int STEPS = 1_000;
    private static final int WALKS = 350;
    private static final Instant BEGIN = Instant.parse("2019-02-01T12:00:00Z");

    private final Set<String> accepted = new HashSet<>();
    private final Map<String, Set<Rule>> violated = new TreeMap<>();

    @Test
    void noSequenceOfCommandsBreaksAnInvariant() {
        LongStream.range(0, WALKS).forEach(this::walk);
        assertThat(accepted)
                .as("every command was carried out at some time")
                .containsExactlyInAnyOrderElementsOf(
                        CommandTypes.ALL.stream().map(CommandType::name).toList());
        assertThat(violated)
                .as("every command met just the rules that the catalogue names")
                .isEqualTo(CommandTypes.ALL.stream().collect(toMap(CommandType::name, RandomWalkTest::rules)));
    }

    @Test
    void norDoesOneThatNobodyHasSeenBefore() {
        walk(System.nanoTime());
    }

    private void walk(long seed) {
        RandomCommands commands = new RandomCommands(seed);
        ProjectState state = ProjectState.EMPTY;
        long recorded = 0;
        for (int step = 0; step < STEPS; step++) {
            Command command = commands.next();
            try {
                if (!possible(command, state)) continue;
                Instant now = BEGIN.plusSeconds(86_400L * step * 800 / STEPS);
                switch (Decider.decide(command, state, now)) {
                    case Decision.Accepted(List<Event> events) -> {
                        accepted.add(CommandTypes.of(command).name());
                        for (Event event : events) {
                            Invariants.hold(event, state, Decider.today(command, state, now));
                            state = state.evolve(event, recorded++);
                            Invariants.hold(state);
                        }
                    }
                    case Decision.Rejected(List<Violation> violations) -> explained(command, violations);
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed %d, step %d: %s".formatted(seed, step, command), e);
            }
        }
    }

    /** What the shell answers before anything is decided. */
    private static boolean possible(Command command, ProjectState state) {
        if (!state.project().registered()) return command instanceof RegisterProject;
        if (!(command instanceof ActivityCommand about) || about.creates()) return true;
        UUID activity = about.activity();
        return activity != null && state.activities().find(activity) != null;
    }

    private void explained(Command command, List<Violation> violations) {
        List<Rule> rules = violations.stream().map(Violation::rule).toList();
        assertThat(rules).isNotEmpty().isSorted();
        violated.computeIfAbsent(CommandTypes.of(command).name(), _ -> EnumSet.noneOf(Rule.class))
                .addAll(rules);
    }

    private static Set<Rule> rules(CommandType type) {
        Set<Rule> rules = EnumSet.copyOf(Rule.EVERYWHERE);
        rules.addAll(type.rules());
        return rules;
    }
}
