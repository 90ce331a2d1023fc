package eu.waymark.shared.guidelines;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Commands about the guidelines. */
public sealed interface GuidelinesCommand extends Command permits PublishGuidelines, AdoptGuidelines {
    /** Those that there are, in the order in which they are listed. */
    List<CommandType> TYPES = List.of(
            CommandType.of("PublishGuidelines", "Publish a version of the guidelines", PublishGuidelines.class),
            CommandType.of(
                    "AdoptGuidelines",
                    "Adopt the guidelines",
                    AdoptGuidelines.class,
                    Rule.PAR_01,
                    Rule.GUI_01,
                    Rule.GUI_02,
                    Rule.GUI_03,
                    Rule.GUI_04));
}
