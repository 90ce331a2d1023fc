package eu.waymark.query.due;

import eu.waymark.shared.due.DueItem;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What days mean when something is due.
 *
 * @param end last day of the agreed period; without it nobody can say by when that is due which has no day of its own
 */
record Dates(@Nullable LocalDate end, LocalDate today) {

    DueItem by(LocalDate day, String what, String subject, List<PartnerId> partners) {
        return new DueItem(what, subject, partners, day, day.isBefore(today));
    }

    Stream<DueItem> byTheEnd(String what, String subject, List<PartnerId> partners) {
        return end == null ? Stream.empty() : Stream.of(by(end, what, subject, partners));
    }
}
