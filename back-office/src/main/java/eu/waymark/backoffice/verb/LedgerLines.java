package eu.waymark.backoffice.verb;

import eu.waymark.shared.ledger.LedgerOverview;
import eu.waymark.shared.ledger.LedgerOverview.Head;
import eu.waymark.shared.ledger.LedgerOverview.TimeStamps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger as a person reads it. */
final class LedgerLines {
    private LedgerLines() {}

    static List<String> of(@Nullable LedgerOverview ledger) {
        if (ledger == null) return List.of("ledger: it has no key yet; serve makes one");
        List<String> lines = new ArrayList<>();
        lines.add("ledger: " + ledger.size() + " events" + (ledger.root() == null ? "" : ", root " + ledger.root()));
        lines.add("  public key: " + ledger.key());
        lines.add("  checkpoints: " + ledger.checkpoints() + last(ledger.last()));
        if (ledger.trouble() != null) lines.add("  TROUBLE: " + ledger.trouble());
        if (ledger.timeStamps() != null) lines.add("  time stamps: " + stamped(ledger.timeStamps()));
        return lines;
    }

    private static String stamped(TimeStamps stamps) {
        String latest = stamps.number() == null
                ? "none yet"
                : "the latest on checkpoint " + stamps.number() + ", " + stamps.at();
        return latest + ", by " + stamps.authority()
                + (stamps.trouble() == null ? "" : "; TROUBLE: " + stamps.trouble());
    }

    private static String last(@Nullable Head last) {
        return last == null ? "" : ", the last over " + last.size() + " events, signed " + last.signedAt();
    }
}
