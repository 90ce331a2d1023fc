package eu.waymark.backoffice.openapi;

import eu.waymark.shared.activity.ActivityOverview;
import eu.waymark.shared.community.CommunityOverview;
import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.journal.JournalItem;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.project.ProjectOverview;
import eu.waymark.shared.refusal.RefusalItem;
import eu.waymark.shared.timeline.TimelineItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A path for each question. */
final class QueryPaths {
    /** What answers are made of. */
    static final List<Class<? extends Record>> ITEMS = List.of(
            ProjectOverview.class,
            TimelineItem.class,
            PartnerStatus.class,
            CommunityOverview.class,
            ActivityOverview.class,
            RefusalItem.class,
            DueItem.class,
            JournalItem.class);

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String PROJECT = "/api/projects/{project}";

    private QueryPaths() {}

    static Map<String, Object> all() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("/api/commands", get("/api/commands", "Every command that can be sent", Map.of("type", "object")));
        list(paths, "/api/projects", "The portfolio", ProjectOverview.class, "limit", "cursor");
        single(paths, PROJECT, "One project", ProjectOverview.class);
        list(
                paths,
                PROJECT + "/timeline",
                "The timeline, newest last",
                TimelineItem.class,
                "partner",
                "community",
                "kind",
                "from",
                "to",
                "after",
                "limit",
                "cursor");
        list(
                paths,
                PROJECT + "/partners",
                "The partner status matrix",
                PartnerStatus.class,
                "after",
                "limit",
                "cursor");
        single(paths, PROJECT + "/partners/{partner}", "The status of one partner", PartnerStatus.class);
        list(
                paths,
                PROJECT + "/communities",
                "The communities of practice",
                CommunityOverview.class,
                "after",
                "limit",
                "cursor");
        list(
                paths,
                PROJECT + "/activities",
                "The activities, by their first day",
                ActivityOverview.class,
                "after",
                "limit",
                "cursor");
        single(paths, PROJECT + "/activities/{activity}", "One activity", ActivityOverview.class);
        list(
                paths,
                PROJECT + "/refusals",
                "The commands that rules refused",
                RefusalItem.class,
                "after",
                "limit",
                "cursor");
        list(
                paths,
                PROJECT + "/due",
                "What has to be done: for whom, by when",
                DueItem.class,
                "after",
                "limit",
                "cursor");
        list(
                paths,
                PROJECT + "/journal",
                "The events themselves, as stored",
                JournalItem.class,
                "from",
                "wait",
                "raw",
                "after",
                "limit",
                "cursor");
        return paths;
    }

    private static void list(Map<String, Object> paths, String path, String summary, Class<?> item, String... query) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("asOf", Map.of("type", "string", "format", "date-time"));
        members.put("sequence", Map.of("type", "integer"));
        members.put("items", Map.of("type", "array", "items", Parts.reference("schemas", item.getSimpleName())));
        members.put("next", Map.of("type", List.of("string", "null")));
        members.put("behind", Map.of("const", true));
        paths.put(path, get(path, summary, answer(members, List.of("asOf", "sequence", "items", "next")), query));
    }

    private static void single(Map<String, Object> paths, String path, String summary, Class<?> item) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("asOf", Map.of("type", "string", "format", "date-time"));
        members.put("sequence", Map.of("type", "integer"));
        members.put("version", Map.of("type", "integer"));
        members.put("behind", Map.of("const", true));
        Map<String, Object> common = answer(members, List.of("asOf", "sequence", "version"));
        Map<String, Object> own = Parts.reference("schemas", item.getSimpleName());
        paths.put(path, get(path, summary, Map.of("allOf", List.of(common, own)), "after"));
    }

    private static Map<String, Object> answer(Map<String, Object> members, List<String> required) {
        return Map.of("type", "object", "required", required, "properties", members);
    }

    private static Map<String, Object> get(String path, String summary, Map<String, Object> answer, String... query) {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", Parts.json(summary, answer));
        for (int status : new int[] {400, 404, 503})
            responses.put(String.valueOf(status), Parts.reference("responses", "Problem"));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", summary);
        operation.put("tags", List.of("questions"));
        operation.put("parameters", parameters(path, query));
        operation.put("responses", responses);
        return Map.of("get", operation);
    }

    private static List<Object> parameters(String path, String... query) {
        List<Object> all = new ArrayList<>();
        VARIABLE.matcher(path)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> all.add(Parts.parameter("path", name, "its identifier", Parts.text())));
        Arrays.stream(query).map(QueryPaths::parameter).forEach(all::add);
        return all;
    }

    private static Map<String, Object> parameter(String name) {
        return switch (name) {
            case "after", "limit", "cursor" -> Parts.reference("parameters", name);
            case "wait" -> Parts.parameter("query", name, "seconds to wait for a first event", Parts.number(0));
            case "raw" -> Parts.parameter("query", name, "adds the bytes as stored, base64", Map.of("type", "boolean"));
            default -> Parts.parameter("query", name, "narrows the answer", Parts.text());
        };
    }
}
