package eu.waymark.shared.benchmark;

import eu.waymark.shared.Event;
import eu.waymark.shared.Subjects;
import eu.waymark.shared.community.CommunityCode;

/** What happened to the benchmark of one community of practice. */
public sealed interface BenchmarkEvent extends Event
        permits BenchmarkDefined, SelfAssessmentRecorded, PeerReviewRecorded, BenchmarkPublished {
    CommunityCode community();

    @Override
    default String subject() {
        return Subjects.benchmark(community());
    }
}
