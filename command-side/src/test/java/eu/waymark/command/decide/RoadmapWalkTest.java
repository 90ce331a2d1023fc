package eu.waymark.command.decide;

import static eu.waymark.command.Samples.A;
import static eu.waymark.command.Samples.BRISTOL;
import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.NUREMBERG;
import static eu.waymark.command.Samples.RIGA;
import static eu.waymark.command.Samples.TURIN;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.admitted;
import static eu.waymark.command.Samples.assigned;
import static eu.waymark.command.Samples.formed;
import static eu.waymark.command.Samples.registered;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.Event;
import eu.waymark.shared.benchmark.BenchmarkCommand;
import eu.waymark.shared.community.AssignCity;
import eu.waymark.shared.community.FormCommunity;
import eu.waymark.shared.community.ReleaseCity;
import eu.waymark.shared.guidelines.GuidelinesCommand;
import eu.waymark.shared.output.OutputCommand;
import eu.waymark.shared.partner.PartnerId;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.WithdrawPartner;
import eu.waymark.shared.project.CloseProject;
import eu.waymark.shared.roadmap.RoadmapCommand;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is done about roadmaps, benchmarks, guidelines and outputs in a project that is set up: no invariant breaks. */
class RoadmapWalkTest {
    private static final int STEPS = 400;
    private static final int WALKS = 200;
    private static final Instant BEGIN = Instant.parse("2019-02-01T12:00:00Z");
    private static final List<CommandType> TYPES = Stream.of(
                    RoadmapCommand.TYPES, BenchmarkCommand.TYPES, GuidelinesCommand.TYPES, OutputCommand.TYPES)
            .flatMap(List::stream)
            .toList();

    private static final List<Event> SET_UP = List.of(
            registered(4),
            formed(D),
            admitted(TURIN),
            admitted(BRISTOL),
            admitted(NUREMBERG),
            admitted(RIGA),
            admitted(new PartnerId("expert"), PartnerRole.EXPERT),
            assigned(D, TURIN),
            assigned(D, BRISTOL));

    private final Set<String> accepted = new HashSet<>();
    private final Map<String, Set<Rule>> violated = new TreeMap<>();

    @Test
    void noSequenceOfCommandsBreaksAnInvariant() {
        LongStream.range(0, WALKS).forEach(this::walk);
        assertThat(accepted)
                .as("every command was carried out at some time")
                .containsAll(TYPES.stream().map(CommandType::name).toList());
        assertThat(violated)
                .as("every command met just the rules that the catalogue names")
                .containsAllEntriesOf(TYPES.stream().collect(toMap(CommandType::name, RoadmapWalkTest::rules)));
    }

    @Test
    void norDoesOneThatNobodyHasSeenBefore() {
        walk(System.nanoTime());
    }

    private void walk(long seed) {
        Random random = new Random(seed);
        List<Supplier<Command>> kinds = new RandomRoadmaps(random).kinds();
        ProjectState state = ProjectState.EMPTY;
        long recorded = 0;
        for (Event event : SET_UP) state = state.evolve(event, recorded++);
        for (int step = 0; step < STEPS; step++) {
            Supplier<Command> kind = kinds.get(random.nextInt(kinds.size()));
            Command command = random.nextInt(30) == 0 ? beside(random) : kind.get();
            Instant now = BEGIN.plusSeconds(86_400L * step * 800 / STEPS);
            try {
                switch (Decider.decide(command, state, now)) {
                    case Decision.Accepted(List<Event> events) -> {
                        accepted.add(CommandTypes.of(command).name());
                        RoadmapInvariants.hold(events.getFirst(), state, Decider.today(command, state, now));
                        state = state.evolve(events.getFirst(), recorded++);
                        RoadmapInvariants.hold(state);
                    }
                    case Decision.Rejected(List<Violation> violations) -> explained(command, violations);
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed %d, step %d: %s".formatted(seed, step, command), e);
            }
        }
    }

    /** What changes beside them: who takes part, who is a member; rarely, that the project goes on. */
    private static Command beside(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> new CloseProject(VALUES, "the end", null, null);
            case 1 -> new WithdrawPartner(VALUES, TURIN, "no staff", null, null);
            case 2, 3 -> new WithdrawPartner(VALUES, RIGA, "no staff", null, null);
            case 4, 5, 6, 7 -> new FormCommunity(VALUES, A, "a theme", null, null);
            case 8, 9, 10, 11 -> new ReleaseCity(VALUES, D, BRISTOL, null, null, null);
            default -> new AssignCity(VALUES, random.nextBoolean() ? A : D, RIGA, null, null);
        };
    }

    private void explained(Command command, List<Violation> violations) {
        violated.computeIfAbsent(CommandTypes.of(command).name(), _ -> EnumSet.noneOf(Rule.class))
                .addAll(violations.stream().map(Violation::rule).toList());
    }

    private static Set<Rule> rules(CommandType type) {
        Set<Rule> rules = EnumSet.copyOf(Rule.EVERYWHERE);
        rules.addAll(type.rules());
        return rules;
    }
}
