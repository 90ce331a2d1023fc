package eu.waymark.query.answer;

import eu.waymark.query.store.Place;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list as text that means nothing to its holder. It serves only the very list that gave it out; a checksum tells one that
 * was altered. That is no secret: whoever forges one reads no more than the list itself would show.
 */
public final class Cursors {
    private static final int LONGEST = 2_000;
    private static final String SEPARATOR = "\n";

    private Cursors() {}

    /** @param list what is listed, and under which conditions */
    public static @Nullable String of(String list, @Nullable Place place) {
        if (place == null) return null;
        String text = String.join(SEPARATOR, place.project(), place.order(), place.key());
        String sealed = text + SEPARATOR + checksum(list, text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(StandardCharsets.UTF_8));
    }

    public static @Nullable Place place(String list, @Nullable String cursor) {
        if (cursor == null) return null;
        List<String> parts = List.of(text(cursor).split(SEPARATOR, -1));
        if (parts.size() != 4) throw fault();
        String text = String.join(SEPARATOR, parts.subList(0, 3));
        if (!parts.get(3).equals(checksum(list, text))) throw fault();
        return new Place(parts.get(0), parts.get(1), parts.get(2));
    }

    private static String text(String cursor) {
        if (cursor.length() > LONGEST) throw fault();
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw fault();
        }
    }

    private static String checksum(String list, String text) {
        CRC32 crc = new CRC32();
        crc.update((list + SEPARATOR + text).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }

    private static MalformedQueryException fault() {
        return new MalformedQueryException(
                "cursor is not one that this list gave out; begin again without it, or repeat the query that gave it");
    }
}
