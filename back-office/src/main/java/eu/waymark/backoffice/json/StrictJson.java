package eu.waymark.backoffice.json;

import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one JSON object from bytes that nobody vouches for.
 *
 * <p>UTF-8 and nothing else, no byte order mark, no key twice, nothing after the end, no deep nesting. That texts are made of
 * characters, no half of a surrogate pair among them, is for the schemas to say.
 */
public final class StrictJson {
    private StrictJson() {}

    /** The object, or a {@link ProblemException} that says where it ends to be one. */
    public static ObjectNode object(byte[] bytes) {
        String text = text(bytes);
        if (text.isBlank()) throw whole("a JSON object is expected, and the body is empty");
        if (text.charAt(0) == '\uFEFF') throw whole("JSON starts without a byte order mark");
        if (!(tree(text) instanceof ObjectNode object)) throw whole("a JSON object is expected");
        WholeNumbers.only(object);
        return object;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw whole("the body is not UTF-8");
        }
    }

    private static JsonNode tree(String text) {
        try {
            return Json.COMMANDS.readTree(text);
        } catch (JacksonException e) {
            throw whole("not JSON as RFC 8259 has it: " + said(e) + where(e.getLocation()));
        }
    }

    /** Jackson's words, without its hints at classes and settings. */
    private static String said(JacksonException e) {
        return switch (e) {
            case StreamConstraintsException _ -> "deeper, or with longer numbers, than any command";
            case StreamReadException read ->
                read.getOriginalMessage().lines().findFirst().orElse("cannot be read");
            default -> "something follows the end of the object";
        };
    }

    private static String where(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static ProblemException whole(String detail) {
        return ProblemException.malformed(Fault.body("", detail));
    }
}
