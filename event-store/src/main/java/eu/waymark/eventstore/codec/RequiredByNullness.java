package eu.waymark.eventstore.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A record component that is not {@code @Nullable} has to be there: the types say it once, for the compiler and for JSON. */
final class RequiredByNullness extends JacksonAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        Boolean required = required(member);
        return required == null ? super.hasRequiredMarker(config, member) : required;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember member && Boolean.TRUE.equals(required(member))
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    /** Null where the member is of no record. */
    private static @Nullable Boolean required(AnnotatedMember member) {
        RecordComponent[] components = member.getDeclaringClass().getRecordComponents();
        for (int index = 0; components != null && index < components.length; index++) {
            if (isOf(member, index, components[index])) {
                return !components[index].getAnnotatedType().isAnnotationPresent(Nullable.class);
            }
        }
        return null;
    }

    private static boolean isOf(AnnotatedMember member, int index, RecordComponent component) {
        return member instanceof AnnotatedParameter parameter
                ? parameter.getIndex() == index
                : component.getName().equals(member.getName());
    }
}
