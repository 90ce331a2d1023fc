package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What every page owes every reader, whatever it shows: it can be read without a mouse, without eyes, on 320 px, without scripts. */
final class Fitness {
    private Fitness() {}

    static void check(String path, Document page) {
        runsNothing(path, page);
        assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
        assertThat(page.title()).as(path).startsWith("Waymark – ");
        assertThat(page.select("body > a").attr("href")).as(path).isEqualTo("#main");
        assertThat(page.getElementsByAttribute("id").eachAttr("id")).as(path).doesNotHaveDuplicates();
        headings(path, page);
        tables(path, page);
        names(path, page);
    }

    private static void runsNothing(String path, Document page) {
        assertThat(page.select("script, style, [style]")).as(path).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(one -> one.attributes().asList().stream()))
                .as(path)
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().startsWith("th:"));
    }

    /** One first heading, and none that skips a level. */
    private static void headings(String path, Document page) {
        List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        List<Integer> skipped = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) if (levels.get(i) > levels.get(i - 1) + 1) skipped.add(i);
        assertThat(page.select("h1")).as(path).hasSize(1);
        assertThat(levels.getFirst()).as(path).isOne();
        assertThat(skipped).as(path + levels).isEmpty();
    }

    /** On a narrow screen a row becomes a card, and each of its cells says what it is. */
    private static void tables(String path, Document page) {
        assertThat(page.select("table"))
                .as(path)
                .allMatch(table ->
                        table.hasClass("stacks") && table.select("> caption").size() == 1);
        assertThat(page.select("table th")).as(path).allMatch(header -> header.hasAttr("scope"));
        assertThat(page.select("table tbody tr"))
                .as(path)
                .allMatch(row -> row.select("> th[scope=row]").size() == 1);
        assertThat(page.select("table td").eachAttr("data-label"))
                .as(path)
                .hasSameSizeAs(page.select("table td"))
                .doesNotContain("");
    }

    private static void names(String path, Document page) {
        assertThat(page.select("select, input:not([type=hidden])"))
                .as(path)
                .allMatch(field -> page.select("label[for=" + field.id() + "]").size() == 1);
        assertThat(page.select("nav, section, progress, [role=region]"))
                .as(path)
                .allMatch(part -> !part.attr("aria-label").isEmpty() || isNamed(page, part));
        assertThat(page.select("details"))
                .as(path)
                .allMatch(details -> !details.select("> summary").text().isEmpty());
        assertThat(page.select("a, th, dt"))
                .as(path)
                .allMatch(one -> !one.text().isBlank());
    }

    private static boolean isNamed(Document page, Element part) {
        Element name = page.getElementById(part.attr("aria-labelledby"));
        return name != null && !name.text().isBlank();
    }
}
