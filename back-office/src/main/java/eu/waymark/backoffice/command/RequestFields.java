package eu.waymark.backoffice.command;

import eu.waymark.backoffice.problem.Fault;
import eu.waymark.backoffice.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of what comes beside a body. Each method returns the value meant, or throws {@link ProblemException} naming the header. */
public final class RequestFields {
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,128}");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\"\\\\])+)\"");
    private static final Pattern VERSION = Pattern.compile("(\"?)(0|[1-9][0-9]{0,17})\\1");
    /** Blanks of any kind and characters of no width: a byte order mark, a soft hyphen. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cf}]*");

    private static final int LONGEST_TEXT = 500;

    private RequestFields() {}

    /** An opaque account identifier. */
    public static String opaque(String header, String value) {
        if (OPAQUE.matcher(value).matches()) return value;
        throw fault(header, "must be an opaque identifier, " + OPAQUE.pattern());
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The command's identifier: the client's key, bare or as a quoted string, or a new one. */
    public static String commandId(@Nullable String key) {
        if (key == null) return newKey();
        var quoted = QUOTED.matcher(key);
        String bare = quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : key;
        if (KEY.matcher(bare).matches() && (quoted.matches() || !key.startsWith("\""))) return bare;
        throw fault("Idempotency-Key", "must be 1 to 128 visible ASCII characters, bare or quoted");
    }

    /** The version that the client has seen, as an entity tag or bare; absent where it names none. */
    static @Nullable String version(@Nullable String ifMatch, boolean creates) {
        if (ifMatch == null) return null;
        if (creates) throw fault("If-Match", "this command creates its subject, so there is no version to match");
        var matcher = VERSION.matcher(ifMatch);
        if (matcher.matches()) return matcher.group(2);
        throw fault("If-Match", "must be one strong entity tag as given in an ETag, such as \"12\"");
    }

    /** A text of at most 500 characters, empty where nothing of it is seen. HTTP hands bytes over as Latin-1; here they are UTF-8. */
    public static String text(String header, String value) {
        String text = utf8(header, value).strip();
        if (UNSEEN.matcher(text).matches()) return "";
        if (text.length() > LONGEST_TEXT) throw fault(header, "must have at most " + LONGEST_TEXT + " characters");
        if (text.codePoints().anyMatch(Character::isISOControl))
            throw fault(header, "must not hold control characters");
        return text;
    }

    /** As {@link #text}; absent where nothing is given. */
    static @Nullable String optionalText(String header, @Nullable String value) {
        String text = value == null ? "" : text(header, value);
        return text.isEmpty() ? null : text;
    }

    private static String utf8(String header, String value) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw fault(header, "must be ASCII or UTF-8");
        }
    }

    private static ProblemException fault(String header, String detail) {
        return ProblemException.malformed(Fault.header(header, detail));
    }
}
