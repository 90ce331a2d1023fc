package eu.waymark.command.decide;

import eu.waymark.shared.Command;
import eu.waymark.shared.Event;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.rule.Rule;
import eu.waymark.shared.rule.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds one command against the rules and gathers every one that it violates, so that a refusal can name them all. Made for one
 * decision and used by one thread.
 */
public final class Checks {
    private final LocalDate today;
    private final LocalDate occurredOn;
    private final @Nullable Waiver offered;
    private final List<Violation> violations = new ArrayList<>();
    private @Nullable Waiver used;

    Checks(Command command, LocalDate today) {
        LocalDate stated = command.occurredOn();
        this.today = today;
        this.occurredOn = stated == null ? today : stated;
        this.offered = command.waiver();
    }

    /** The day on which the command is decided, in the project's time zone. */
    public LocalDate today() {
        return today;
    }

    /** The day that the events will bear: as stated by the command, else today. */
    public LocalDate occurredOn() {
        return occurredOn;
    }

    /** The command's waiver, where it set a rule aside; absent where none was needed. Ask only after the last check. */
    public @Nullable Waiver waiver() {
        return used;
    }

    /**
     * Notes a violation unless the rule is satisfied or waived.
     *
     * @param because what is so, in a sentence
     * @param remedy what would satisfy the rule, in a sentence
     */
    public Checks require(boolean satisfied, Rule rule, String because, String remedy) {
        if (satisfied) return this;
        boolean asked = offered != null && offered.rule() == rule;
        if (asked && rule.waivable()) used = offered;
        else violations.add(new Violation(rule, because, asked ? remedy + " This rule cannot be waived." : remedy));
        return this;
    }

    /**
     * What is recorded already is replaced only with a reason.
     *
     * @param what names it in a sentence, such as "attendance"
     * @param recorded sequence number of the event that recorded it; absent where none did
     */
    public Checks requireReason(Rule rule, String what, @Nullable Long recorded, @Nullable String reason) {
        return require(
                recorded == null || reason != null,
                rule,
                "The " + what + " is recorded already, by event " + recorded + " of the project.",
                "Say in `reason` why that record was wrong.");
    }

    /** The event where nothing was violated, else the refusal. The event is made only then. */
    public Decision decide(Supplier<? extends Event> event) {
        return violations.isEmpty() ? new Decision.Accepted(List.of(event.get())) : refuse();
    }

    /** The refusal, where a violation leaves nothing more to check. */
    public Decision refuse() {
        return new Decision.Rejected(violations.stream()
                .sorted(Comparator.comparing(Violation::rule))
                .distinct()
                .toList());
    }
}
