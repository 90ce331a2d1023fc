package eu.waymark.command.decide;

import eu.waymark.shared.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that the record states of something, besides the day of the event itself. Where none is stated, no rule on it is violated.
 *
 * @param what names it in a sentence, such as "endorsement"
 */
public record StatedDay(String what, @Nullable LocalDate day) {

    /** It is not in the future. */
    public void requireCome(Rule rule, Checks checks) {
        checks.require(
                day == null || !day.isAfter(checks.today()),
                rule,
                this + ", has not come yet: today is " + checks.today() + ".",
                "Give a day that is not after " + checks.today() + ".");
    }

    /** It is not before that of something else. */
    public void requireNotBefore(StatedDay earlier, Rule rule, Checks checks) {
        checks.require(
                day == null || earlier.day == null || !day.isBefore(earlier.day),
                rule,
                this + ", is before " + earlier + ".",
                "Give a day that is not before " + earlier.day + ".");
    }

    @Override
    public String toString() {
        return day + ", the day of the " + what;
    }
}
