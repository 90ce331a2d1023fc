package eu.waymark.shared.partner;

/** The functions by which a partner can be addressed. Never a person. */
public enum ContactFunction {
    POLICY_ADVISOR,
    PROJECT_COORDINATOR,
    /** Of the lead only (CON-02). */
    PROJECT_OFFICER
}
