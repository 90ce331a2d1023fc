package eu.waymark.shared;

import eu.waymark.shared.rule.Rule;

/**
 * A rule set aside on purpose. Only for a rule that can be waived; kept on the event.
 *
 * @param rule the rule set aside
 * @param justification why this case differs
 * @param approvedBy the function that approved it, such as "steering committee"; never a person's name
 */
public record Waiver(Rule rule, String justification, String approvedBy) {}
