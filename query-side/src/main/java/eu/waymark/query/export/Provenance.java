package eu.waymark.query.export;

import eu.waymark.shared.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an export was made from. Whoever holds it can ask for the same again, and have it proved against the ledger.
 *
 * @param asOf the instant for which it was made
 * @param sequence sequence number of the last event of the project that it holds
 * @param position place of that event in the whole record
 * @param ledger a head of the ledger that covers that event; absent where there is none
 */
public record Provenance(
        ProjectId project,
        Instant asOf,
        long sequence,
        long position,
        @Nullable LedgerHead ledger) {}
