package eu.waymark.backoffice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Follows every link of every page, from the first one on. Other sites are left alone. */
final class Crawl {
    private final Site site;
    private final Deque<String> left = new ArrayDeque<>(List.of("/"));
    private final Set<String> seen = new LinkedHashSet<>(left);
    private final Map<String, Document> pages = new LinkedHashMap<>();

    private Crawl(Site site) {
        this.site = site;
    }

    /** All pages by address; each link leads somewhere, and to a place on it that is there. */
    static Map<String, Document> of(Site site) {
        Crawl crawl = new Crawl(site);
        while (!crawl.left.isEmpty()) crawl.read(crawl.left.remove());
        crawl.pages.forEach(crawl::checkPlaces);
        return crawl.pages;
    }

    private void read(String path) {
        assertThat(site.served().get(path).status()).as(path).isEqualTo(200);
        if (path.matches("/(api/.*|waymark\\..*)")) return;
        Document page = site.ok(path);
        pages.put(path, page);
        for (String target : targets(page)) {
            String address = target.replaceFirst("#.*", "");
            if (!address.isEmpty() && seen.add(address)) left.add(address);
        }
    }

    private void checkPlaces(String path, Document page) {
        for (String target : targets(page)) {
            int mark = target.indexOf('#');
            if (mark < 0) continue;
            Document there = mark == 0 ? page : pages.get(target.substring(0, mark));
            assertThat(there == null ? null : there.getElementById(target.substring(mark + 1)))
                    .as(path + " to " + target)
                    .isNotNull();
        }
    }

    private static List<String> targets(Document page) {
        return page.select("[href], [src]").stream()
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.attr("src"))
                .filter(target -> !target.matches("https?:.*"))
                .toList();
    }
}
