package eu.waymark.shared.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the sources say of a type or of a component, in plain text: written once, for Java's readers and the schema's. */
final class SourceDocs {
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final Pattern OF_TYPE = Pattern.compile(
            COMMENT + "(?:@[^\\n]*\\s+)*public [\\w ]*(?:record|enum|interface|class) ", Pattern.DOTALL);

    private SourceDocs() {}

    /** The first paragraph of the type's comment. */
    static @Nullable String ofType(Class<?> type) {
        String comment = find(OF_TYPE, type);
        return comment == null ? null : plain(comment.split("<p>|@param", 2)[0]);
    }

    /** The {@code @param} of the record's component, or else the comment on the method of its supertype. */
    static @Nullable String ofComponent(Class<?> owner, String component, Class<?>... supertypes) {
        String comment = find(OF_TYPE, owner);
        if (comment != null) {
            Matcher param = Pattern.compile("@param " + component + " ((?:(?!@param).)*)", Pattern.DOTALL)
                    .matcher(comment);
            if (param.find()) return plain(param.group(1));
        }
        for (Class<?> supertype : supertypes) {
            String method =
                    find(Pattern.compile(COMMENT + "[\\w@ \\n]*\\b" + component + "\\(\\)", Pattern.DOTALL), supertype);
            if (method != null && supertype.isAssignableFrom(owner)) return plain(method);
        }
        return null;
    }

    private static @Nullable String find(Pattern pattern, Class<?> type) {
        Path source = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
        try {
            Matcher comment = pattern.matcher(Files.readString(source));
            return comment.find() ? comment.group(1) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("the schemas are made where the sources are", e);
        }
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
