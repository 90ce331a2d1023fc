package eu.waymark.backoffice.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a browser may be installed, and which one is asked for by its name or its path, if any. */
record Executables(@Nullable String asked, List<Path> folders) {
    static final String ASKED = "WAYMARK_TEST_BROWSER";
    private static final List<String> USUAL =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    static Executables ofThisMachine() {
        String property = System.getProperty(ASKED);
        Stream<String> path = Stream.of(System.getenv("PATH").split(File.pathSeparator));
        return new Executables(
                property == null ? System.getenv(ASKED) : property,
                path.map(Path::of).toList());
    }

    /** Whoever asks for a browser wants these tests run: where it is missing, nothing is skipped in silence. */
    Optional<Path> find() {
        if (asked == null) return USUAL.stream().flatMap(this::named).findFirst();
        return Optional.of(named(asked)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(ASKED + " asks for " + asked + ", which is not here")));
    }

    private Stream<Path> named(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }
}
