package eu.waymark.shared.benchmark;

import eu.waymark.shared.community.CommunityCode;
import eu.waymark.shared.document.Document;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The benchmark of a community was published.
 *
 * @param title what it is called
 * @param cities the cities of the community, all assessed
 */
public record BenchmarkPublished(
        CommunityCode community,
        String title,
        List<PartnerId> cities,
        @Nullable LocalDate publishedOn,
        @Nullable Document document,
        LocalDate occurredOn,
        @Nullable String note)
        implements BenchmarkEvent {
    public BenchmarkPublished {
        cities = List.copyOf(cities);
    }
}
