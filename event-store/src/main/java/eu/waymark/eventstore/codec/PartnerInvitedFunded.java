package eu.waymark.eventstore.codec;

import tools.jackson.databind.node.ObjectNode;

/** Revision 1 did not say whether a partner is funded, because until then every partner was. */
final class PartnerInvitedFunded implements EventUpcaster {
    @Override
    public String type() {
        return "PartnerInvited";
    }

    @Override
    public String fromRevision() {
        return "1";
    }

    @Override
    public String toRevision() {
        return "2";
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.deepCopy().put("funded", true);
    }
}
