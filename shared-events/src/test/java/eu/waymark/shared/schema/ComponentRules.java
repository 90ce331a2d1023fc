package eu.waymark.shared.schema;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Module;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import eu.waymark.shared.Between;
import eu.waymark.shared.Command;
import eu.waymark.shared.Event;
import eu.waymark.shared.Line;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What a record's component says of its property: whether it is required, its range, what its sources say of it. */
final class ComponentRules implements Module {
    private static final int LONGEST_LIST = 1_000;
    private static final String ONE_LINE = "^[^\\n\\t]*$";

    @Override
    public void applyToConfigBuilder(SchemaGeneratorConfigBuilder builder) {
        builder.forFields()
                .withRequiredCheck(
                        field -> !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class))
                .withDescriptionResolver(ComponentRules::described)
                .withNumberInclusiveMinimumResolver(field -> number(field, Between::min))
                .withNumberInclusiveMaximumResolver(field -> number(field, Between::max))
                .withArrayMinItemsResolver(field -> field.isContainerType() ? bound(field, Between::min) : null)
                .withArrayMaxItemsResolver(ComponentRules::longest)
                .withStringMaxLengthResolver(field -> isLine(field) ? Line.LONGEST : null)
                .withStringPatternResolver(field -> isLine(field) ? ONE_LINE : null)
                .withInstanceAttributeOverride((property, field, _) -> {
                    if (isLine(field)) property.withObject("errorMessage").put("pattern", "must be one line");
                });
    }

    private static @Nullable String described(FieldScope field) {
        if (field.isFakeContainerItemScope()) return null;
        return SourceDocs.ofComponent(owner(field), field.getName(), Command.class, Event.class);
    }

    private static @Nullable Integer longest(FieldScope field) {
        if (!field.isContainerType()) return null;
        Integer bound = bound(field, Between::max);
        return bound == null ? LONGEST_LIST : bound;
    }

    private static @Nullable BigDecimal number(FieldScope field, ToIntFunction<Between> end) {
        Integer bound = field.isContainerType() ? null : bound(field, end);
        return bound == null ? null : BigDecimal.valueOf(bound);
    }

    private static @Nullable Integer bound(FieldScope field, ToIntFunction<Between> end) {
        if (field.isFakeContainerItemScope()) return null;
        Between between = component(field)
                .map(component -> component.getAnnotation(Between.class))
                .orElse(null);
        return between == null ? null : end.applyAsInt(between);
    }

    private static boolean isLine(FieldScope field) {
        return component(field)
                .map(component -> component.isAnnotationPresent(Line.class))
                .orElse(false);
    }

    private static Optional<RecordComponent> component(FieldScope field) {
        return Arrays.stream(owner(field).getRecordComponents())
                .filter(component -> component.getName().equals(field.getName()))
                .findAny();
    }

    private static Class<?> owner(FieldScope field) {
        return field.getDeclaringType().getErasedType();
    }
}
