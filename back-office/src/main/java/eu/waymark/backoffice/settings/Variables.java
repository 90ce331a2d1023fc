package eu.waymark.backoffice.settings;

import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says: in a variable, or in the file that the same name with {@code _FILE} names, as engines of containers hand in
 * secrets. What stands in a variable is seen by whoever looks at the container.
 */
final class Variables {
    static final String FILE = "_FILE";

    private Variables() {}

    /** @throws CannotException where the file cannot be read, or where there are both */
    static @Nullable String value(String variable, UnaryOperator<@Nullable String> environment) {
        String value = environment.apply(variable);
        String file = environment.apply(variable + FILE);
        if (file == null || file.isBlank()) return value;
        if (value != null && !value.isBlank())
            throw new CannotException(variable + " and " + variable + FILE + " are both set: take one of them away");
        return textOf(variable + FILE, Path.of(file.strip()));
    }

    private static String textOf(String variable, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotException(
                    variable + " names " + file + ", which cannot be read ("
                            + e.getClass().getSimpleName() + "): it must be a text that user "
                            + System.getProperty("user.name") + " may read",
                    e);
        }
    }
}
