package eu.waymark.command.community;

import eu.waymark.shared.partner.PartnerId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** One community of practice, as far as it decides. */
public record Community(PSet<PartnerId> cities) {
    static final Community EMPTY = new Community(HashTreePSet.empty());
}
