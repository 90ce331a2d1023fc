package eu.waymark.backoffice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A reader who has no mouse. */
record Keyboard(Page page) {
    private static final int ENOUGH = 60;

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** On to the next stop that the selector names. Each stop on the way can be seen. */
    Keyboard goTo(String selector) {
        for (int stops = 0; stops < ENOUGH; stops++) {
            press("Tab");
            assertThat(seen()).as("stop " + where()).isTrue();
            if (isAt(selector)) return this;
        }
        throw new AssertionError("no key leads to " + selector);
    }

    boolean isAt(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    private boolean seen() {
        return (Boolean) page.evaluate("""
                () => {
                    const at = document.activeElement;
                    const box = at.getBoundingClientRect();
                    return getComputedStyle(at).outlineStyle !== 'none' && box.width > 0
                        && box.left >= 0 && box.right <= innerWidth && box.bottom > 0 && box.top < innerHeight;
                }""");
    }

    private Object where() {
        return page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)");
    }
}
