package eu.waymark.backoffice.command;

import eu.waymark.backoffice.problem.Problem;
import eu.waymark.shared.answer.Refused;
import eu.waymark.shared.rule.Violation;
import java.util.LinkedHashMap;
import java.util.Map;

/** A refusal, named by its first rule. */
final class RefusalProblem {
    private RefusalProblem() {}

    static Problem of(Refused refused) {
        Violation first = refused.violations().getFirst();
        return Problem.of(422, "refused", first.rule().title(), first.because())
                .with("rule", first.rule().code())
                .with("reference", first.rule().reference())
                .with("remedy", first.remedy())
                .with(
                        "violations",
                        refused.violations().stream()
                                .map(RefusalProblem::members)
                                .toList())
                .with("commandId", refused.commandId())
                .with("project", refused.project())
                .with("subject", refused.subject());
    }

    private static Map<String, Object> members(Violation violation) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", violation.rule().code());
        members.put("title", violation.rule().title());
        members.put("reference", violation.rule().reference());
        members.put("waivable", violation.rule().waivable());
        members.put("because", violation.because());
        members.put("remedy", violation.remedy());
        return members;
    }
}
