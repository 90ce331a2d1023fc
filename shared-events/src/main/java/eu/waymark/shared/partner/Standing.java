package eu.waymark.shared.partner;

/** Where a partner stands in the project. Only an admitted one takes part (PAR-01). */
public enum Standing {
    INVITED,
    ADMITTED,
    WITHDRAWN
}
