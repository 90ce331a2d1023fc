package eu.waymark.backoffice.query;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.shared.journal.JournalItem;
import eu.waymark.shared.query.Page;
import eu.waymark.shared.query.Single;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Says what the query side answered as the interface has it. */
public final class AnswerJson {
    private AnswerJson() {}

    public static Reply list(Page<?> page) {
        return list(page, Function.identity());
    }

    /**
     * A part of the journal.
     *
     * @param raw whether to add the payload's bytes as stored
     */
    public static Reply journal(Page<?> page, boolean raw) {
        return list(page, item -> journalItem((JournalItem) item, raw));
    }

    /** The thing's own fields follow those that every answer has. */
    public static Reply single(Single<?> single) {
        ObjectNode members = Json.ANSWERS.createObjectNode();
        members.putPOJO("asOf", single.asOf());
        members.put("sequence", single.sequence());
        members.put("version", single.version());
        members.setAll(Json.ANSWERS.<ObjectNode>valueToTree(single.item()));
        if (single.behind()) members.put("behind", true);
        return new Reply(200, members, single.version());
    }

    private static Reply list(Page<?> page, Function<Object, Object> item) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("asOf", page.asOf());
        members.put("sequence", page.sequence());
        List<?> items = page.items();
        members.put("items", items.stream().map(item).toList());
        members.put("next", page.next());
        if (page.behind()) members.put("behind", true);
        return new Reply(200, members, null);
    }

    private static Map<String, Object> journalItem(JournalItem item, boolean raw) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("sequence", item.sequence());
        members.put("position", item.position());
        members.put("id", item.id());
        members.put("type", item.type());
        members.put("revision", item.revision());
        members.put("recordedAt", item.recordedAt());
        members.put("payload", Json.ANSWERS.readTree(item.payload()));
        members.put("metadata", item.metadata());
        if (raw) members.put("bytes", item.payload());
        return members;
    }
}
