package eu.waymark.eventstore.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Gathers what a unit of work appends and writes it once, when its root commits.
 *
 * <p>Axon's bus appends at prepare-commit, where other handlers can still fail: written then, the events of a failed command would
 * stay. Outside a unit of work it writes at once.
 */
final class UnitOfWorkAppends {
    private final String resource = "waymark-appends-" + System.identityHashCode(this);
    private final Consumer<List<EventDraft>> write;

    /** @param write writes all of a unit or nothing */
    UnitOfWorkAppends(Consumer<List<EventDraft>> write) {
        this.write = write;
    }

    void append(List<EventDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        if (!CurrentUnitOfWork.isStarted()
                || CurrentUnitOfWork.get().root().phase().isAfter(UnitOfWork.Phase.COMMIT)) {
            write.accept(drafts);
        } else {
            UnitOfWork<?> current = CurrentUnitOfWork.get();
            gathered(current.root()).add(new Gathered(current, drafts));
        }
    }

    private List<Gathered> gathered(UnitOfWork<?> root) {
        return root.getOrComputeResource(resource, key -> {
            var gathered = new ArrayList<Gathered>();
            root.onCommit(committing -> {
                // What is appended after this belongs to a further write, so it must not land in the list just written.
                committing.resources().remove(resource);
                write(gathered);
            });
            return gathered;
        });
    }

    private void write(List<Gathered> gathered) {
        List<EventDraft> unit = gathered.stream()
                .filter(part -> !part.from().isRolledBack())
                .flatMap(part -> part.drafts().stream())
                .toList();
        if (!unit.isEmpty()) {
            write.accept(unit);
        }
    }

    private record Gathered(UnitOfWork<?> from, List<EventDraft> drafts) {}
}
