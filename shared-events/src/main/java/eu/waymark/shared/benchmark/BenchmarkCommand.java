package eu.waymark.shared.benchmark;

import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.rule.Rule;
import java.util.List;

/** Commands about the benchmark of one community of practice. */
public sealed interface BenchmarkCommand extends Command
        permits DefineBenchmark, RecordSelfAssessment, RecordPeerReview, PublishBenchmark {
    /** Those that there are, in the order in which they are listed. */
    List<CommandType> TYPES = List.of(
            CommandType.of(
                    "DefineBenchmark",
                    "Agree the standards and the scale of a benchmark",
                    DefineBenchmark.class,
                    Rule.COM_03,
                    Rule.BEN_04),
            CommandType.of(
                    "RecordSelfAssessment",
                    "Record how a city assesses itself",
                    RecordSelfAssessment.class,
                    Rule.PAR_01,
                    Rule.COM_03,
                    Rule.BEN_01,
                    Rule.BEN_04,
                    Rule.BEN_05,
                    Rule.BEN_06,
                    Rule.BEN_07,
                    Rule.REC_02),
            CommandType.of(
                    "RecordPeerReview",
                    "Record how a peer reviews a city",
                    RecordPeerReview.class,
                    Rule.PAR_01,
                    Rule.COM_03,
                    Rule.BEN_01,
                    Rule.BEN_03,
                    Rule.BEN_04,
                    Rule.BEN_05,
                    Rule.BEN_06,
                    Rule.BEN_07,
                    Rule.REC_02),
            CommandType.of(
                    "PublishBenchmark",
                    "Publish a benchmark",
                    PublishBenchmark.class,
                    Rule.COM_03,
                    Rule.BEN_02,
                    Rule.BEN_04,
                    Rule.BEN_07));

    CommunityCode community();

    @Override
    default String subject() {
        return Subjects.benchmark(community());
    }
}
