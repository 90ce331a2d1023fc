package eu.waymark.query.bundle.verify;

import eu.waymark.eventstore.StoredEvent;
import eu.waymark.eventstore.ledger.Leaf;
import eu.waymark.query.bundle.BundlePaths;
import eu.waymark.query.bundle.EventLine;
import eu.waymark.query.bundle.InclusionLine;
import eu.waymark.query.bundle.Manifest;
import eu.waymark.shared.Streams;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Every event: its place in the stream, its time, its leaf, and the proof that it stands in the ledger. Used by one thread. */
final class EventsCheck {
    private final Manifest manifest;
    private final Findings findings;
    private final byte[] root;
    private final String stream;
    private long due;
    private long events;
    private long position = -1;
    private Instant recordedAt = Instant.MIN;
    private @Nullable InclusionLine proof;

    EventsCheck(Manifest manifest, Findings findings) {
        this.manifest = manifest;
        this.findings = findings;
        this.root = Base64.getDecoder().decode(manifest.checkpoint().root());
        this.stream = Streams.PROJECT + "/" + manifest.project();
    }

    void check(Iterator<EventLine> lines, Proofs proofs) {
        proof = proofs.next();
        while (lines.hasNext()) {
            StoredEvent event = lines.next().stored();
            inOrder(event);
            inTree(event, proofs);
            events++;
        }
        for (; proof != null; proof = proofs.next()) lacksEvent();
        if (events != manifest.events() || due != manifest.sequence() + 1)
            findings.add(
                    BundlePaths.EVENTS,
                    "it holds %d events up to @%d, and the manifest says %d up to @%d"
                            .formatted(events, due - 1, manifest.events(), manifest.sequence()));
    }

    private void inOrder(StoredEvent event) {
        require(
                event.sequence() == due,
                event,
                "@%d stands where @%d is due: an event is missing, added or out of order"
                        .formatted(event.sequence(), due));
        require(
                event.aggregateType().equals(Streams.PROJECT)
                        && event.aggregateId().equals(stream),
                event,
                "it is of another stream, " + event.aggregateId());
        require(event.position() > position, event, "it stands before the event that precedes it");
        require(
                !event.recordedAt().isBefore(recordedAt),
                event,
                "its time lies before that of the event that precedes it");
        require(!event.recordedAt().isAfter(manifest.asOf()), event, "it was recorded after " + manifest.asOf());
        due = event.sequence() + 1;
        position = event.position();
        recordedAt = event.recordedAt();
    }

    private void inTree(StoredEvent event, Proofs proofs) {
        while (proof != null && proof.position() < event.position()) {
            lacksEvent();
            proof = proofs.next();
        }
        if (proof == null || proof.position() != event.position()) {
            require(false, event, "there is no proof for it");
            return;
        }
        require(
                leads(event, proof),
                event,
                "it does not lead to the root in the checkpoint: the event, its place or its proof was changed");
        proof = proofs.next();
    }

    private boolean leads(StoredEvent event, InclusionLine proof) {
        try {
            byte[] led = proof.against(manifest.checkpoint().size()).root(Leaf.hash(event));
            return Arrays.equals(led, root);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void lacksEvent() {
        if (proof != null) findings.add(BundlePaths.PROOFS, proof.position(), "it proves an event that is not here");
    }

    private void require(boolean holds, StoredEvent event, String otherwise) {
        if (!holds) findings.add(BundlePaths.EVENTS, event.position(), otherwise);
    }
}
