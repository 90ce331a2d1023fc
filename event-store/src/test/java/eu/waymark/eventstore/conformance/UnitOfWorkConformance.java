package eu.waymark.eventstore.conformance;

import static eu.waymark.eventstore.conformance.Notes.note;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.eventstore.StoredEvent;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

/** A unit of work's events are written once, whole, when its root commits, and not before. */
public interface UnitOfWorkConformance extends ConformingStore {

    @Test
    default void nothingIsWrittenBeforeTheCommit() {
        var before = new AtomicLong(-1);
        ResultMessage<?> result = inUnitOfWork(() -> {
            append(note("project/a", 0));
            append(note("project/b", 0), note("project/a", 1));
            CurrentUnitOfWork.get().onPrepareCommit(unit -> before.set(reader().size()));
            return "done";
        });

        assertThat(result.isExceptional()).isFalse();
        assertThat(before).hasValue(0);
        assertThat(everything())
                .extracting(StoredEvent::aggregateId)
                .containsExactly("project/a", "project/b", "project/a");
    }

    @Test
    default void aUnitOfWorkThatRollsBackLeavesNothing() {
        ResultMessage<?> result = inUnitOfWork(() -> {
            append(note("project/a", 0));
            throw new IllegalStateException("changed its mind");
        });

        assertThat(result.isExceptional()).isTrue();
        assertThat(reader().size()).isZero();
    }

    /** The bus appends at prepare-commit; what fails after it in that phase must still undo it. */
    @Test
    default void aFailureWhilePreparingTheCommitLeavesNothing() {
        ResultMessage<?> result = inUnitOfWork(() -> {
            bus().publish(note("project/a", 0));
            CurrentUnitOfWork.get().onPrepareCommit(unit -> {
                throw new IllegalStateException("the last moment");
            });
            return "done";
        });

        assertThat(result.isExceptional()).isTrue();
        assertThat(reader().size()).isZero();
    }

    @Test
    default void whatTheBusPublishesInOneUnitOfWorkStandsTogether() {
        var bus = bus();
        inUnitOfWork(() -> {
            bus.publish(note("project/a", 0));
            bus.publish(note("refusal/1", 0), note("project/a", 1));
            return "done";
        });
        assertThat(everything())
                .extracting(StoredEvent::aggregateId)
                .containsExactly("project/a", "refusal/1", "project/a");
        assertThat(bus.readEvents("project/a").asStream()).hasSize(2);
    }

    @Test
    default void aNestedUnitIsWrittenWithItsRoot() {
        inUnitOfWork(() -> {
            append(note("project/a", 0));
            inUnitOfWork(() -> {
                append(note("project/a", 1));
                return "nested";
            });
            assertThat(reader().size()).isZero();
            return "done";
        });
        assertThat(reader().size()).isEqualTo(2);
    }

    @Test
    default void aNestedUnitThatRollsBackLeavesOnlyTheOthersEvents() {
        inUnitOfWork(() -> {
            append(note("project/a", 0));
            inUnitOfWork(() -> {
                append(note("project/b", 0));
                throw new IllegalStateException("nested");
            });
            append(note("project/a", 1));
            return "done";
        });
        assertThat(everything()).extracting(StoredEvent::aggregateId).containsExactly("project/a", "project/a");
    }

    @Test
    default void aConflictFailsTheUnitOfWorkAndLeavesNothingOfIt() {
        append(note("project/a", 0));
        ResultMessage<?> result = inUnitOfWork(() -> {
            append(note("project/b", 0));
            append(note("project/a", 0));
            return "done";
        });

        assertThat(result.isExceptional()).isTrue();
        assertThat(result.exceptionResult()).isInstanceOf(ConcurrencyException.class);
        assertThat(reader().size()).isEqualTo(1);
    }

    @Test
    default void whatIsAppendedWhileCommittingIsWrittenToo() {
        inUnitOfWork(() -> {
            append(note("project/a", 0));
            CurrentUnitOfWork.get().onCommit(unit -> append(note("project/a", 1)));
            CurrentUnitOfWork.get().afterCommit(unit -> append(note("project/a", 2)));
            return "done";
        });
        assertThat(reader().size()).isEqualTo(3);
    }

    private EmbeddedEventStore bus() {
        return EmbeddedEventStore.builder().storageEngine(engine()).build();
    }

    private static ResultMessage<?> inUnitOfWork(Callable<String> work) {
        return DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("command"))
                .executeWithResult(work);
    }
}
