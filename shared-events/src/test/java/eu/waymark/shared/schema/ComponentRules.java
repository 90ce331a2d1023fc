package eu.waymark.shared.schema;

import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Module;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import eu.waymark.shared.Between;
import eu.waymark.shared.Command;
import eu.waymark.shared.Event;
import eu.waymark.shared.Waiver;
import eu.waymark.shared.rule.Rule;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a record's component says of its property: whether it is required, its range, what its sources say of it. */
final class ComponentRules implements Module {
    private static final int LONGEST_LIST = 1_000;

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
                .withCustomDefinitionProvider((field, context) -> waivable(field));
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
        Between between = Arrays.stream(owner(field).getRecordComponents())
                .filter(component -> component.getName().equals(field.getName()))
                .findAny()
                .map((RecordComponent component) -> component.getAnnotation(Between.class))
                .orElse(null);
        return between == null ? null : end.applyAsInt(between);
    }

    /** A waiver names a rule that can be waived; no other is worth asking for. */
    private static @Nullable CustomPropertyDefinition waivable(FieldScope field) {
        if (owner(field) != Waiver.class
                || field.getType() == null
                || field.getType().getErasedType() != Rule.class) return null;
        ObjectNode form = JsonNodeFactory.instance.objectNode().put("type", "string");
        List<Rule> waivable =
                Arrays.stream(Rule.values()).filter(Rule::waivable).toList();
        waivable.forEach(rule -> form.withArray("enum").add(rule.code()));
        return new CustomPropertyDefinition(form);
    }

    private static Class<?> owner(FieldScope field) {
        return field.getDeclaringType().getErasedType();
    }
}
