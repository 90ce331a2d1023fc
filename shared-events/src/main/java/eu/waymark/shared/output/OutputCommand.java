package eu.waymark.shared.output;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Commands about what the project produced. */
public sealed interface OutputCommand extends Command permits RecordOutput, RecordNeedsAnalysis {
    /** Those that there are, in the order in which they are listed. */
    List<CommandType> TYPES = List.of(
            CommandType.of(
                    "RecordOutput",
                    "Record an output of the project",
                    RecordOutput.class,
                    Rule.PAR_01,
                    Rule.COM_03,
                    Rule.REC_02),
            CommandType.of(
                    "RecordNeedsAnalysis",
                    "Record the needs analysis of a city",
                    RecordNeedsAnalysis.class,
                    Rule.PAR_01,
                    Rule.NEE_01,
                    Rule.REC_02));
}
