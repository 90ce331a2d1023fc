package eu.waymark.eventstore.codec;

import tools.jackson.databind.node.ObjectNode;

/** Carries payloads of one type from one revision to the next. Pure: the same payload gives the same answer, always. */
public interface EventUpcaster {
    String type();

    String fromRevision();

    String toRevision();

    /** The payload in the next revision. The one given stays as it is. */
    ObjectNode upcast(ObjectNode payload);
}
