/** The rules, described: code, title, where each comes from; what a violation says. Deciding lives in the command-side. */
@NullMarked
package eu.waymark.shared.rule;

import org.jspecify.annotations.NullMarked;
