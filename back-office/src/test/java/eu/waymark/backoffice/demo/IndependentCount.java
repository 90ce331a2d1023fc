package eu.waymark.backoffice.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a reader counts in the journal with pencil and paper, sharing nothing with the projections. */
public final class IndependentCount {
    private final LocalDate day;
    private final Set<String> partners = new HashSet<>();
    private final Map<String, JsonNode> details = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> cancelled = new HashSet<>();
    private long sequence = -1;

    private IndependentCount(LocalDate day) {
        this.day = day;
    }

    /** @param journal all of it */
    public static IndependentCount of(JsonNode journal, LocalDate day) {
        IndependentCount count = new IndependentCount(day);
        Instant next =
                day.plusDays(1).atStartOfDay(ZoneId.of("Europe/Brussels")).toInstant();
        for (JsonNode event : journal.get("items"))
            if (Instant.parse(event.get("recordedAt").stringValue()).isBefore(next)) count.add(event);
        return count;
    }

    private void add(JsonNode event) {
        JsonNode payload = event.get("payload");
        sequence = event.get("sequence").longValue();
        String activity = payload.path("activity").stringValue("");
        if (payload.has("details")) details.put(activity, payload.get("details"));
        switch (event.get("type").stringValue()) {
            case "PartnerAdmitted", "PartnerInvited" ->
                partners.add(payload.get("partner").stringValue());
            case "ActivityCompleted" -> done.add(activity);
            case "ActivityCancelled" -> cancelled.add(activity);
            default -> {}
        }
    }

    public long sequence() {
        return sequence;
    }

    public int partners() {
        return partners.size();
    }

    /** Legs hosted and sent, visits hosted, each done and planned; activities overdue. */
    public List<Object> of(String partner) {
        Set<String> overdue = new TreeSet<>();
        details.forEach((activity, what) -> {
            boolean open = !done.contains(activity) && !cancelled.contains(activity);
            if (open
                    && takesPart(what, partner)
                    && LocalDate.parse(what.get("to").stringValue()).isBefore(day)) overdue.add("activity/" + activity);
        });
        return List.of(
                count(done, partner, "EXCHANGE", true),
                count(open(), partner, "EXCHANGE", true),
                count(done, partner, "EXCHANGE", false),
                count(open(), partner, "EXCHANGE", false),
                count(done, partner, "CLUSTER_VISIT", true),
                count(open(), partner, "CLUSTER_VISIT", true),
                overdue);
    }

    /** The same, as an answer has it. */
    public static List<Object> told(JsonNode partner) {
        Set<String> overdue = new TreeSet<>();
        for (JsonNode item : partner.get("overdue"))
            if (item.get("what").stringValue().startsWith("complete or cancel"))
                overdue.add(item.get("subject").stringValue());
        Stream<Object> counts = Stream.of("/exchanges/hosted", "/exchanges/sent", "/visits/hosted")
                .flatMap(of -> Stream.of(of + "/done", of + "/planned"))
                .map(at -> partner.at(at).longValue());
        return Stream.concat(counts, Stream.of(overdue)).toList();
    }

    private Set<String> open() {
        Set<String> open = new HashSet<>(details.keySet());
        open.removeAll(done);
        open.removeAll(cancelled);
        return open;
    }

    private long count(Set<String> activities, String partner, String kind, boolean hosted) {
        return activities.stream()
                .map(details::get)
                .filter(what -> what.get("kind").stringValue().equals(kind) && takesPart(what, partner))
                .filter(what -> what.get("host").stringValue().equals(partner) == hosted)
                .count();
    }

    private static boolean takesPart(JsonNode what, String partner) {
        return what.get("partners")
                .valueStream()
                .anyMatch(one -> one.stringValue().equals(partner));
    }
}
