package eu.waymark.backoffice.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import eu.waymark.backoffice.Served;
import eu.waymark.backoffice.page.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** An installed browser, and the demonstration that it looks at. */
record Running(Playwright playwright, Browser browser, Site site, Path folder) implements AutoCloseable {
    static Running start(Path executable) {
        Playwright playwright =
                Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Browser browser = playwright.chromium().launch(options(executable));
            Path folder = Files.createTempDirectory("waymark-browser");
            return new Running(playwright, browser, Site.withDemo(folder), folder);
        } catch (IOException | RuntimeException e) {
            playwright.close();
            throw new IllegalStateException("no page can be looked at with " + executable, e);
        }
    }

    /** Without its sandbox, which it refuses to have where root runs the tests: it sees no pages but ours. */
    private static LaunchOptions options(Path executable) {
        return new LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    }

    Served served() {
        return site.served();
    }

    @Override
    public void close() throws IOException {
        playwright.close();
        site.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
