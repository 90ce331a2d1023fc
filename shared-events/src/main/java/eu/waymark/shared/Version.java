package eu.waymark.shared;

/** Which Waymark this is. */
public final class Version {
    public static final String NUMBER = "0.2.0";

    private Version() {}
}
