package eu.waymark.shared;

import eu.waymark.shared.activity.ActivityCommand;
import eu.waymark.shared.agreement.AgreementCommand;
import eu.waymark.shared.benchmark.BenchmarkCommand;
import eu.waymark.shared.community.CommunityCommand;
import eu.waymark.shared.guidelines.GuidelinesCommand;
import eu.waymark.shared.output.OutputCommand;
import eu.waymark.shared.partner.PartnerCommand;
import eu.waymark.shared.project.ProjectCommand;
import eu.waymark.shared.roadmap.RoadmapCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every command that can be sent. Immutable. */
public final class CommandTypes {
    public static final List<CommandType> ALL = Stream.of(
                    ProjectCommand.TYPES,
                    AgreementCommand.TYPES,
                    PartnerCommand.TYPES,
                    CommunityCommand.TYPES,
                    ActivityCommand.TYPES,
                    RoadmapCommand.TYPES,
                    BenchmarkCommand.TYPES,
                    GuidelinesCommand.TYPES,
                    OutputCommand.TYPES)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, CommandType> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CommandType::name, Function.identity()));
    private static final Map<Class<? extends Command>, CommandType> BY_CLASS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CommandType::type, Function.identity()));

    private CommandTypes() {}

    public static Optional<CommandType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The type of this command. Throws {@link IllegalArgumentException} where the catalogue lacks its class. */
    public static CommandType of(Command command) {
        CommandType type = BY_CLASS.get(command.getClass());
        if (type == null) throw new IllegalArgumentException("no command type for " + command.getClass());
        return type;
    }
}
