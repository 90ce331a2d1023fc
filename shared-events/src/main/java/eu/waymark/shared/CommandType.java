package eu.waymark.shared;

import eu.waymark.shared.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * One command as its users meet it.
 *
 * @param name logical name, as in {@code POST /api/commands/{name}}
 * @param title what it does, for a person
 * @param rules the rules that it can meet, besides those that every command meets ({@link Rule#EVERYWHERE}), in catalogue order
 */
public record CommandType(String name, String title, Class<? extends Command> type, List<Rule> rules) {
    public static CommandType of(String name, String title, Class<? extends Command> type, Rule... rules) {
        return new CommandType(name, title, type, List.of(rules));
    }

    /** All that it can meet, those that every command meets among them, in catalogue order. */
    public List<Rule> everyRule() {
        return Stream.concat(Rule.EVERYWHERE.stream(), rules.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
