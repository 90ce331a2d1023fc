package eu.waymark.backoffice.docker;

import eu.waymark.backoffice.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every setting that the application looks for, read off its classes; and what its launcher looks for, read off the scripts. */
final class KnownSettings {
    private static final Pattern SETTING = Pattern.compile("(waymark|otel)(\\.[a-z-]+)+");
    private static final Pattern IN_A_SCRIPT = Pattern.compile("\\$\\{(WAYMARK_[A-Z_]+)");

    private KnownSettings() {}

    static Set<String> variables() {
        Set<String> known = new TreeSet<>();
        strings()
                .filter(text -> SETTING.matcher(text).matches())
                .map(Settings::variable)
                .forEach(variable -> known.addAll(List.of(variable, variable + "_FILE")));
        for (String script : new String[] {"waymark", "launcher/prepare.sh", "launcher/jdk.sh", "docker/ready"})
            IN_A_SCRIPT
                    .matcher(read(Path.of("..", script)))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(known::add);
        return known;
    }

    /** Names of figures look like settings, and are none. */
    private static Stream<String> strings() {
        try {
            Path classes = Path.of(Settings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files
                        .filter(file -> file.toString().endsWith(".class"))
                        .filter(file -> !file.toString().contains("metrics"))
                        .flatMap(KnownSettings::strings)
                        .collect(Collectors.toSet())
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> strings(Path file) {
        try {
            var constants = ClassFile.of().parse(file).constantPool();
            return StreamSupport.stream(constants.spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
