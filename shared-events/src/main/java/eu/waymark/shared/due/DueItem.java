package eu.waymark.shared.due;

import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that has to be done.
 *
 * @param what in words, such as "complete or cancel: Exchange: Bristol hosts Nuremberg"
 * @param partners for whom
 * @param by the last day for it
 * @param overdue whether that day has passed
 */
public record DueItem(String what, String subject, List<PartnerId> partners, LocalDate by, boolean overdue) {}
