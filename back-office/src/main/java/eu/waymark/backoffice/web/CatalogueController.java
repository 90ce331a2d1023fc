package eu.waymark.backoffice.web;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.Reply;
import eu.waymark.shared.CommandType;
import eu.waymark.shared.CommandTypes;
import eu.waymark.shared.Schemas;
import eu.waymark.shared.rule.Rule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/commands}: what can be sent, in which form, and which rules it meets. */
@RestController
class CatalogueController {
    @GetMapping(path = "/api/commands", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> commands(HttpServletRequest request) {
        RequestParameters.of(request).check();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "items",
                CommandTypes.ALL.stream().map(CatalogueController::item).toList());
        members.put("next", null);
        return Replies.of(new Reply(200, members, null));
    }

    private static Map<String, Object> item(CommandType type) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", type.name());
        item.put("title", type.title());
        item.put(
                "rules",
                type.everyRule().stream().map(CatalogueController::rule).toList());
        item.put("schema", Json.ANSWERS.readTree(Schemas.ofCommand(type.name())));
        return item;
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", rule.code());
        members.put("title", rule.title());
        members.put("reference", rule.reference());
        members.put("waivable", rule.waivable());
        return members;
    }
}
