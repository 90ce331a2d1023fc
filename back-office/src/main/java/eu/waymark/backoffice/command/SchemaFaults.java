package eu.waymark.backoffice.command;

import com.networknt.schema.Error;
import eu.waymark.backoffice.json.Pointers;
import eu.waymark.backoffice.problem.Fault;

/** Says in words what the schema validator found. */
final class SchemaFaults {
    private SchemaFaults() {}

    static Fault fault(Error error) {
        String at = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> Fault.body(within(at, error), "is required");
            case "additionalProperties", "unevaluatedProperties" ->
                Fault.body(within(at, error), "is no field of this command");
            case "type" -> Fault.body(at, "must be " + article(error.getArguments()));
            default -> Fault.body(at, error.getMessage());
        };
    }

    private static String within(String at, Error error) {
        return error.getProperty() == null ? at : at + "/" + Pointers.escape(error.getProperty());
    }

    private static String article(Object[] arguments) {
        String wanted = arguments.length < 2 ? "of another type" : String.valueOf(arguments[1]);
        return switch (wanted) {
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "an array";
            case "object" -> "an object";
            default -> wanted;
        };
    }
}
