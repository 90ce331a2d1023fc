package eu.waymark.shared.ledger;

import eu.waymark.shared.query.Paging;

/** Every checkpoint ever signed, in the order of signing. */
public record FindCheckpoints(Paging paging) {}
