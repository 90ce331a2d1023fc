package eu.waymark.shared.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The project ended. */
public record ProjectClosed(
        String reason, LocalDate occurredOn, @Nullable String note) implements ProjectEvent {}
