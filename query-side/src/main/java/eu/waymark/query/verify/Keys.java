package eu.waymark.query.verify;

import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.checkpoint.MalformedNoteException;
import eu.waymark.query.checkpoint.VerifierKey;
import eu.waymark.query.verify.Fault.About;
import java.util.List;

/**
 * Where the trusted keys come from.
 *
 * @param folder names the ledger's own
 * @param brought by an auditor; where there are some, they are what counts, and those that they lead to
 */
public record Keys(KeyFolder folder, List<VerifierKey> brought) {
    private static final String FILE = "keys/verifiers.txt";

    public Keys {
        brought = List.copyOf(brought);
    }

    Succession succession(Faults faults) {
        TrustedKeys own = new TrustedKeys(own(faults), FILE);
        if (!brought.isEmpty() && brought.stream().noneMatch(own::includes))
            faults.add(new Fault(About.KEY, FILE, "it does not name the key that was brought"));
        return new Succession(own, new TrustedKeys(brought, "--key"), faults);
    }

    private List<VerifierKey> own(Faults faults) {
        try {
            return folder.verifiers();
        } catch (MalformedNoteException e) {
            faults.add(new Fault(About.KEY, FILE, String.valueOf(e.getMessage())));
            return List.of();
        }
    }
}
