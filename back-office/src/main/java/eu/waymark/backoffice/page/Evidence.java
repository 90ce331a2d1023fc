package eu.waymark.backoffice.page;

import eu.waymark.backoffice.words.StatusWords;
import eu.waymark.shared.partner.PartnerRole;
import eu.waymark.shared.partner.PartnerStatus;
import eu.waymark.shared.partner.Standing;
import java.util.Optional;

/** What is evidenced for a partner, in few words. Of a city that takes part it is said where nothing is. */
public final class Evidence {
    private static final String MISSING = "Not evidenced";

    public String roadmap(PartnerStatus row) {
        return said(row, StatusWords.roadmap(row));
    }

    public String needsAnalysis(PartnerStatus row) {
        return said(row, StatusWords.needsAnalysis(row));
    }

    public String benchmark(PartnerStatus row) {
        return said(row, StatusWords.benchmark(row));
    }

    public String guidelines(PartnerStatus row) {
        return said(row, StatusWords.guidelines(row));
    }

    private static String said(PartnerStatus row, Optional<String> words) {
        boolean owes = row.role() == PartnerRole.CITY && row.standing() == Standing.ADMITTED;
        return words.map(text -> Character.toUpperCase(text.charAt(0)) + text.substring(1))
                .orElse(owes ? MISSING : "–");
    }
}
