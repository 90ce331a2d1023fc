package eu.waymark.backoffice.command;

import eu.waymark.backoffice.json.StrictJson;
import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** From the bytes of a body to a command, or to every fault of it. May be used from any thread. */
public final class CommandForm {
    private final CommandSchemas schemas = new CommandSchemas();

    /** Throws {@link ProblemException} naming every field at fault. */
    public Command read(CommandType type, byte[] body) {
        ObjectNode object = StrictJson.object(body);
        List<Fault> faults = new ArrayList<>(schemas.faults(type, object));
        faults.addAll(CommandBinding.faults(
                type, object, faults.stream().map(CommandForm::field).collect(Collectors.toSet())));
        if (!faults.isEmpty()) throw ProblemException.malformed(faults);
        return CommandBinding.bind(type, object);
    }

    private static String field(Fault fault) {
        String[] steps = fault.name().split("/", 3);
        return steps.length < 2 ? "" : steps[1];
    }
}
