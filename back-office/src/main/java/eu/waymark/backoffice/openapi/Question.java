package eu.waymark.backoffice.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that can be asked for with GET.
 *
 * @param address with its variables in braces
 * @param item what the answer is, or what its items are
 * @param answer schema of what comes back
 * @param parameters names of those that the query may hold
 */
record Question(
        String address,
        String summary,
        Class<? extends Record> item,
        Map<String, Object> answer,
        List<String> parameters) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    static Question list(String address, String summary, Class<? extends Record> item, String... parameters) {
        return new Question(address, summary, item, Answers.list(item), List.of(parameters));
    }

    static Question single(String address, String summary, Class<? extends Record> item) {
        return new Question(address, summary, item, Answers.single(item), List.of("after", "asOf"));
    }

    Map<String, Object> path() {
        return path(address, summary, answer, parameters);
    }

    static Map<String, Object> path(
            String address, String summary, Map<String, Object> answer, List<String> parameters) {
        return path(address, summary, parameters, Parts.json(summary, answer));
    }

    /** @param success the response where it is answered */
    static Map<String, Object> path(
            String address, String summary, List<String> parameters, Map<String, Object> success) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", success);
        for (int status : new int[] {400, 404, 503})
            responses.put(String.valueOf(status), Parts.reference("responses", "Problem"));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", summary);
        operation.put("tags", List.of("questions"));
        operation.put("parameters", parameters(address, parameters));
        operation.put("responses", responses);
        return Map.of("get", operation);
    }

    private static List<Object> parameters(String address, List<String> query) {
        List<Object> all = new ArrayList<>();
        VARIABLE.matcher(address)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> all.add(Parts.parameter("path", name, "its identifier", Parts.text())));
        query.stream().map(Question::parameter).forEach(all::add);
        return all;
    }

    private static Map<String, Object> parameter(String name) {
        return switch (name) {
            case "after", "asOf", "earlier", "later", "limit", "cursor" -> Parts.reference("parameters", name);
            case "wait" -> Parts.parameter("query", name, "seconds to wait for a first event", Parts.number(0));
            case "raw" -> Parts.parameter("query", name, "adds the bytes as stored, base64", Map.of("type", "boolean"));
            default -> Parts.parameter("query", name, "narrows the answer", Parts.text());
        };
    }
}
