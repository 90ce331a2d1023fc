package eu.waymark.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (draft 2020-12) of each command and event, as approved: what is served, and what a body is held against before
 * it is bound. {@code errorMessage} says what a pattern or a format expects. May be used from any thread; each call reads the resource anew.
 */
public final class Schemas {
    private Schemas() {}

    /** Throws {@link IllegalArgumentException} where no command has this logical name. */
    public static String ofCommand(String name) {
        String what = "command " + name;
        CommandType known = CommandTypes.named(name).orElseThrow(() -> missing(what));
        return read("schema/commands/" + known.name() + ".json", what);
    }

    /** The schema of this revision. Throws {@link IllegalArgumentException} where there is no such event or revision. */
    public static String ofEvent(String name, String revision) {
        String what = "event " + name + ", revision " + revision;
        EventType known = EventTypes.named(name).orElseThrow(() -> missing(what));
        if (!revision.matches("[0-9]{1,9}")) throw missing(what);
        return read("schema/events/" + known.name() + "-" + revision + ".json", what);
    }

    private static String read(String resource, String what) {
        try (InputStream schema = Schemas.class.getResourceAsStream(resource)) {
            if (schema == null) throw missing(what);
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema of " + what + " cannot be read", e);
        }
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("there is no schema of " + what);
    }
}
