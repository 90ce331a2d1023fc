package eu.waymark.query.given;

import eu.waymark.shared.Event;
import eu.waymark.shared.roadmap.ActionProgress;
import eu.waymark.shared.roadmap.RoadmapState;
import java.util.List;
import java.util.random.RandomGenerator;

/** What could have happened to roadmaps, benchmarks, guidelines and outputs: every kind of event about them, from a seed. */
final class RoadmapHistory {
    private final List<Roadmap> roadmaps;
    private final BenchmarkHistory benchmarks;
    private final RandomGenerator random;

    RoadmapHistory(List<String> cities, RandomGenerator random) {
        this.random = random;
        roadmaps = cities.stream().map(Roadmap::new).toList();
        benchmarks = new BenchmarkHistory(cities, random);
    }

    Event next() {
        return random.nextBoolean()
                ? roadmaps.get(random.nextInt(roadmaps.size())).next()
                : benchmarks.next();
    }

    /** That of one city. */
    private final class Roadmap {
        private final String city;
        private RoadmapState state = RoadmapState.NONE;
        private int actions;
        private int submissions;

        Roadmap(String city) {
            this.city = city;
        }

        Event next() {
            return switch (random.nextInt(4)) {
                case 0 -> RoadmapEvents.involved(city, "Organisation " + random.nextInt());
                case 1 -> actions > 0 ? report() : onward();
                default -> onward();
            };
        }

        private Event onward() {
            return switch (state) {
                case NONE -> draft();
                case DRAFTED -> random.nextInt(3) > 0 ? plan() : submit();
                case SUBMITTED -> random.nextInt(4) > 0 ? giveBack() : endorse();
                case RETURNED -> random.nextBoolean() ? revise() : submit();
                case ENDORSED -> actions > 0 ? report() : RoadmapEvents.involved(city, "Assiprov");
            };
        }

        private Event draft() {
            state = RoadmapState.DRAFTED;
            return RoadmapEvents.drafted(city, "Roadmap", random.nextBoolean() ? "[inferred]" : null);
        }

        private Event plan() {
            return RoadmapEvents.planned(city, ++actions, random.nextBoolean() ? Events.DAY : null);
        }

        private Event report() {
            ActionProgress progress = ActionProgress.values()[random.nextInt(4)];
            return RoadmapEvents.reported(city, 1 + random.nextInt(actions), progress, Events.DAY);
        }

        private Event submit() {
            state = RoadmapState.SUBMITTED;
            return RoadmapEvents.submitted(city, ++submissions);
        }

        private Event giveBack() {
            state = RoadmapState.RETURNED;
            return RoadmapEvents.returned(city, submissions, "unclear " + random.nextInt());
        }

        private Event revise() {
            state = RoadmapState.DRAFTED;
            return RoadmapEvents.revised(city, "Roadmap " + random.nextInt());
        }

        private Event endorse() {
            state = RoadmapState.ENDORSED;
            return RoadmapEvents.endorsed(city, submissions);
        }
    }
}
