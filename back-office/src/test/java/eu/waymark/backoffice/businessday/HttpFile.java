package eu.waymark.backoffice.businessday;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of requests: variables as {@code @name = value}, then a request after each title, {@code ### 7. What it does: 422,
 * ROA-01}. A comment {@code # expects /pointer = value} adds to what the title promises. What it cannot read is an error.
 */
final class HttpFile {
    private static final Pattern VARIABLE = Pattern.compile("@([a-z]+) = (\\S.*)");
    private static final Pattern TITLE = Pattern.compile("### (\\d+\\. .+): (\\d{3})(?:, (\\S+))?");
    private static final Pattern EXPECTS = Pattern.compile("# expects (/\\S+) = (\\S.*)");
    private static final Pattern REQUEST = Pattern.compile("(GET|POST) (\\S+)");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z-]+): (\\S.*)");
    private static final Pattern USE = Pattern.compile("\\{\\{([^}]*)}}");

    private final Map<String, String> variables = new HashMap<>();

    private HttpFile() {}

    /** The steps in their order, with {@code host} in place of the address that the file names. */
    static List<Step> steps(String text, String host) {
        HttpFile file = new HttpFile();
        String[] blocks = text.split("(?m)^(?=###)");
        blocks[0]
                .lines()
                .map(VARIABLE::matcher)
                .filter(Matcher::matches)
                .forEach(variable -> file.variables.put(variable.group(1), variable.group(2)));
        file.variables.put("host", host);
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < blocks.length; i++)
            steps.add(file.step(new ArrayList<>(blocks[i].lines().toList())));
        return List.copyOf(steps);
    }

    private Step step(List<String> lines) {
        Matcher title = matching(TITLE, lines.removeFirst());
        Map<String, String> expected = new LinkedHashMap<>();
        while (lines.getFirst().startsWith("#")) {
            String comment = lines.removeFirst();
            if (!comment.startsWith("# expects")) continue;
            Matcher expects = matching(EXPECTS, comment);
            expected.put(expects.group(1), filled(expects.group(2)));
        }
        Matcher request = matching(REQUEST, lines.removeFirst());
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        while (!lines.isEmpty() && !lines.getFirst().isBlank()) {
            Matcher header = matching(HEADER, lines.removeFirst());
            headers.add(Map.entry(header.group(1), filled(header.group(2))));
        }
        return new Step(
                title.group(1),
                Integer.parseInt(title.group(2)),
                title.group(3) == null ? "" : title.group(3),
                expected,
                request.group(1),
                filled(request.group(2)),
                headers,
                filled(String.join("\n", lines).strip()));
    }

    private String filled(String text) {
        return USE.matcher(text).replaceAll(use -> {
            String value = variables.get(use.group(1));
            if (value == null) throw new IllegalArgumentException("there is no variable " + use.group(1));
            return Matcher.quoteReplacement(value);
        });
    }

    private static Matcher matching(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.matches()) throw new IllegalArgumentException("cannot be read: " + line);
        return matcher;
    }
}
