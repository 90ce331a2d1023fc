package eu.waymark.backoffice.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Browser;
import eu.waymark.backoffice.Served;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** One browser on one demonstration for all tests that register it. Where no browser is installed, they are skipped. */
final class DemoBrowser implements ExecutionCondition, BeforeAllCallback {
    private static final String NONE = "Skipped: no browser is installed here to look at the pages with."
            + " To run these tests, install Chromium, or set " + Executables.ASKED + " to a browser's path.";

    private @Nullable Running running;

    /** Maven does not show why a test is skipped: said beside it, once. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) return ConditionEvaluationResult.enabled("there is a browser");
        store(context).computeIfAbsent(NONE, key -> {
            System.err.println(NONE);
            return NONE;
        });
        return ConditionEvaluationResult.disabled(NONE);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = store(context)
                .computeIfAbsent(
                        Running.class, key -> Running.start(executable().orElseThrow()), Running.class);
    }

    private static Optional<Path> executable() {
        return Executables.ofThisMachine().find();
    }

    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(DemoBrowser.class));
    }

    Tab open(String path, int width) {
        Running here = requireNonNull(running);
        return Tab.open(here.browser(), here.served().address(), path, width);
    }

    /** A file as whoever opens it from a disk sees it. */
    Tab open(Path file, int width) {
        Browser browser = requireNonNull(running).browser();
        return Tab.open(browser, "file://" + file.getParent(), "/" + file.getFileName(), width);
    }

    Served served() {
        return requireNonNull(running).served();
    }
}
