package eu.waymark.shared.agreement;

import org.jspecify.annotations.Nullable;

/**
 * An indicator, what was agreed, and what the record holds.
 *
 * @param target as agreed and amended; absent where none is agreed
 * @param achieved how many the record shows as done
 * @param planned how many more the record shows as planned or begun
 * @param missing how many are left to the target; absent where none is agreed
 */
public record TargetProgress(
        Indicator indicator,
        @Nullable Integer target,
        int achieved,
        int planned,
        @Nullable Integer missing) {}
