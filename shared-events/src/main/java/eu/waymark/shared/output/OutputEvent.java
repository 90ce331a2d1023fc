package eu.waymark.shared.output;

import eu.waymark.shared.Event;

/** What was recorded of what the project produced. */
public sealed interface OutputEvent extends Event permits OutputRecorded, NeedsAnalysisRecorded {}
