package eu.waymark.shared.guidelines;

import eu.waymark.shared.Event;

/** What happened to the guidelines. */
public sealed interface GuidelinesEvent extends Event permits GuidelinesPublished, GuidelinesAdopted {}
