package eu.waymark.backoffice.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A page as the browser shows it, and whatever the browser has to say against it. */
record Tab(Page page, List<String> complaints) implements AutoCloseable {
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int HEIGHT = 800;

    static Tab open(Browser browser, String address, String path, int width) {
        Page page = browser.newPage(new NewPageOptions().setViewportSize(width, HEIGHT));
        Tab tab = new Tab(page, new ArrayList<>());
        page.onConsoleMessage(message -> tab.complaints.add(message.type() + ": " + message.text()));
        page.onPageError(error -> tab.complaints.add(error));
        page.onRequestFailed(request -> tab.complaints.add("no answer from " + request.url()));
        page.onRequest(request -> {
            if (!request.url().startsWith(address + "/")) tab.complaints.add("asked elsewhere: " + request.url());
        });
        page.navigate(address + path);
        return tab;
    }

    Tab resize(int width) {
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    /** How many pixels of the page lie outside of the window, to be scrolled to sideways. */
    int hiddenPixels() {
        return (Integer) page.evaluate("() => { const all = document.documentElement;"
                + " return Math.max(0, all.scrollWidth - all.clientWidth); }");
    }

    /** What breaks the Web Content Accessibility Guidelines 2.1, levels A and AA, as far as a program can tell. */
    List<String> barriers() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeResults results = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(LEVELS)
                .analyze();
        if (results.getPasses().isEmpty()) throw new IllegalStateException("nothing was looked at: " + results);
        return results.getViolations().stream()
                .map(one -> one.getId() + ": " + one.getNodes().getFirst().getHtml())
                .toList();
    }

    @Override
    public void close() {
        page.close();
    }
}
