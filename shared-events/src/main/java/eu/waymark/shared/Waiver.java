package eu.waymark.shared;

import eu.waymark.shared.rule.Rule;

/**
 * A rule set aside on purpose. It counts only for rules that can be waived, and is kept on the event.
 *
 * @param justification why this case differs
 * @param approvedBy the function that approved it, such as "steering committee"; never a person's name
 */
public record Waiver(Rule rule, String justification, String approvedBy) {}
