package eu.waymark.command.decide;

import eu.waymark.shared.Command;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Commands of every subject, in any order. Each subject draws its own; one that is listed twice comes twice as often. */
public final class RandomCommands {
    private final Random random;
    private final RandomProject project;
    private final List<Supplier<Command>> kinds;

    public RandomCommands(long seed) {
        random = new Random(seed);
        project = new RandomProject(random);
        kinds = Stream.of(
                        project.kinds(),
                        new RandomPartners(random).kinds(),
                        new RandomCommunities(random).kinds(),
                        new RandomSchedules(random).kinds(),
                        new RandomActivities(random).kinds(),
                        new RandomRoadmaps(random).kinds(),
                        new RandomBenchmarks(random).kinds(),
                        new RandomOutputs(random).kinds())
                .flatMap(List::stream)
                .toList();
    }

    public Command next() {
        if (random.nextInt(1_500) == 0) return project.close();
        return kinds.get(random.nextInt(kinds.size())).get();
    }
}
