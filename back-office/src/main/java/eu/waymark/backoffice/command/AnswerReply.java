package eu.waymark.backoffice.command;

import eu.waymark.backoffice.problem.Problem;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.shared.answer.Answer;
import eu.waymark.shared.answer.EventSummary;
import eu.waymark.shared.answer.KeyReused;
import eu.waymark.shared.answer.Recorded;
import eu.waymark.shared.answer.Refused;
import eu.waymark.shared.answer.Stale;
import eu.waymark.shared.answer.Unknown;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says an answer as the interface has it. */
final class AnswerReply {
    private AnswerReply() {}

    /** @param key the command's, which every answer names, so that whoever sent none can repeat it */
    static Reply of(Answer answer, String key) {
        return switch (answer) {
            case Recorded recorded -> new Reply(200, members(recorded), recorded.version());
            case Refused refused -> Reply.of(RefusalProblem.of(refused));
            case Unknown unknown -> Reply.of(Problem.notFound(unknown.what()).with("commandId", key));
            case Stale stale -> stale(stale, key);
            case KeyReused reused ->
                Reply.of(Problem.of(
                                409,
                                "key-reused",
                                "The key was used for another command",
                                "the key " + reused.commandId()
                                        + " stands for a command with another body: use a new key for a new command")
                        .with("commandId", reused.commandId())
                        .with("project", reused.project()));
        };
    }

    private static Reply stale(Stale stale, String key) {
        Problem problem = Problem.of(
                        409,
                        "stale",
                        "The subject has changed since it was read",
                        stale.subject() + " is at version " + stale.version() + ", not " + stale.expected()
                                + ": read it again, then decide again")
                .with("subject", stale.subject())
                .with("expected", stale.expected())
                .with("commandId", key);
        Long version = stale.version();
        return new Reply(409, (version == null ? problem : problem.with("version", version)).members(), version);
    }

    private static Map<String, Object> members(Recorded recorded) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("commandId", recorded.commandId());
        members.put("project", recorded.project());
        given(members, "sequence", recorded.sequence());
        members.put("subject", recorded.subject());
        given(members, "version", recorded.version());
        members.put(
                "events", recorded.events().stream().map(AnswerReply::members).toList());
        return members;
    }

    private static Map<String, Object> members(EventSummary event) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", event.type());
        members.put("revision", event.revision());
        members.put("occurredOn", event.occurredOn());
        given(members, "recordedAt", event.recordedAt());
        return members;
    }

    private static void given(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) members.put(name, value);
    }
}
