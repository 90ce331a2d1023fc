package eu.waymark.command.benchmark;

import static eu.waymark.command.Samples.D;
import static eu.waymark.command.Samples.VALUES;
import static eu.waymark.command.Samples.name;

import eu.waymark.shared.benchmark.BenchmarkDefined;
import eu.waymark.shared.benchmark.PeerReviewRecorded;
import eu.waymark.shared.benchmark.RecordPeerReview;
import eu.waymark.shared.benchmark.RecordSelfAssessment;
import eu.waymark.shared.benchmark.Scale;
import eu.waymark.shared.benchmark.Score;
import eu.waymark.shared.benchmark.SelfAssessmentRecorded;
import eu.waymark.shared.benchmark.Standard;
import eu.waymark.shared.benchmark.StandardId;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The benchmark of community D: two standards, scores from 1 to 5. */
final class BenchmarkSamples {
    static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    static final Score DESK = score("welcome-desk", 3);
    static final Score TRAINING = score("training", 4);
    static final Scale SCALE = new Scale(1, 5);
    static final List<Standard> STANDARDS = List.of(
            new Standard(DESK.standard(), "There is a welcome desk"),
            new Standard(TRAINING.standard(), "Volunteers are trained"));

    private BenchmarkSamples() {}

    static Score score(String standard, int score) {
        return new Score(new StandardId(standard), score, "seen on a visit");
    }

    static BenchmarkDefined defined() {
        return new BenchmarkDefined(D, "Young volunteers", STANDARDS, SCALE, TODAY, null);
    }

    static SelfAssessmentRecorded assessed(PartnerId city, Score... scores) {
        return new SelfAssessmentRecorded(D, city, name(city), List.of(scores), null, null, TODAY, null);
    }

    static PeerReviewRecorded reviewed(PartnerId city, PartnerId reviewer, Score... scores) {
        return new PeerReviewRecorded(
                D, city, name(city), reviewer, name(reviewer), List.of(scores), null, null, TODAY, null);
    }

    static RecordSelfAssessment assess(PartnerId city, Score... scores) {
        return assess(city, null, scores);
    }

    static RecordSelfAssessment assess(PartnerId city, @Nullable String reason, Score... scores) {
        return new RecordSelfAssessment(VALUES, D, city, List.of(scores), reason, null, null);
    }

    static RecordPeerReview review(PartnerId city, PartnerId reviewer, Score... scores) {
        return review(city, reviewer, null, scores);
    }

    static RecordPeerReview review(PartnerId city, PartnerId reviewer, @Nullable String reason, Score... scores) {
        return new RecordPeerReview(VALUES, D, city, reviewer, List.of(scores), reason, null, null);
    }
}
