package eu.waymark.shared.rule;

/**
 * One rule that a command violates.
 *
 * @param because what is so, in a sentence
 * @param remedy what would satisfy the rule, in a sentence
 */
public record Violation(Rule rule, String because, String remedy) {}
