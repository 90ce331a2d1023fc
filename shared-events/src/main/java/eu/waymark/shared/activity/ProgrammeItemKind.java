package eu.waymark.shared.activity;

/** What a part of a programme is. */
public enum ProgrammeItemKind {
    PRESENTATION,
    SITE_VISIT,
    WORKSHOP,
    PEER_DISCUSSION,
    OTHER
}
