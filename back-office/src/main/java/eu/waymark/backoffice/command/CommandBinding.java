package eu.waymark.backoffice.command;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.json.Pointers;
import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.shared.Command;
import eu.waymark.shared.CommandType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a body into a command, and finds what no schema can say: a country or a time zone that does not exist, a last day before the
 * first one. Field by field, so that all of them are named at once.
 */
final class CommandBinding {
    private CommandBinding() {}

    /** @param faulty fields whose form is wrong already; they are not looked at again */
    static List<Fault> faults(CommandType type, ObjectNode body, Set<String> faulty) {
        List<Fault> faults = new ArrayList<>();
        Set<String> wrong = new HashSet<>(faulty);
        for (RecordComponent component : type.type().getRecordComponents()) {
            JsonNode value = body.get(component.getName());
            if (value == null || wrong.contains(component.getName())) continue;
            List<Fault> found = faultsOf(component, value);
            if (!found.isEmpty()) wrong.add(component.getName());
            faults.addAll(found);
        }
        faults.addAll(order(type, body, wrong));
        return faults;
    }

    /** The command; a {@link ProblemException} where its fields, each in order, do not go together. */
    static Command bind(CommandType type, ObjectNode body) {
        try {
            return Json.COMMANDS.treeToValue(body, type.type());
        } catch (JacksonException e) {
            throw ProblemException.malformed(Fault.body(about(said(e), body), said(e)));
        }
    }

    /** Commands begin what they say with the field that it is about. */
    private static String about(String said, ObjectNode body) {
        String first = said.split(" ", 2)[0];
        return body.has(first) ? "/" + first : "";
    }

    private static List<Fault> faultsOf(RecordComponent component, JsonNode value) {
        JavaType wanted = Json.COMMANDS.constructType(component.getGenericType());
        try {
            Json.COMMANDS.readerFor(wanted).readValue(value);
            return List.of();
        } catch (JacksonException e) {
            StringBuilder pointer = new StringBuilder("/").append(component.getName());
            e.getPath().forEach(step -> pointer.append('/').append(step(step)));
            return List.of(Fault.body(pointer.toString(), said(e)));
        }
    }

    private static List<Fault> order(CommandType type, ObjectNode body, Set<String> wrong) {
        boolean has = Arrays.stream(type.type().getRecordComponents())
                .filter(component -> component.getType() == LocalDate.class)
                .map(RecordComponent::getName)
                .toList()
                .containsAll(List.of("from", "to"));
        if (!has || wrong.contains("from") || wrong.contains("to") || !body.has("from") || !body.has("to"))
            return List.of();
        LocalDate from = LocalDate.parse(body.get("from").stringValue());
        LocalDate to = LocalDate.parse(body.get("to").stringValue());
        if (!to.isBefore(from)) return List.of();
        return List.of(Fault.body("/from", "must not be after /to"), Fault.body("/to", "must not be before /from"));
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null
                ? String.valueOf(step.getIndex())
                : Pointers.escape(step.getPropertyName());
    }

    /** The words of our own values where one of them refused; Jackson's name classes. */
    private static String said(JacksonException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause())
            if (cause instanceof IllegalArgumentException && cause.getMessage() != null) return cause.getMessage();
        return e.getCause() instanceof java.time.DateTimeException
                ? "names no date, time or time zone that exists"
                : "has a value that this field cannot hold";
    }
}
