package eu.waymark.backoffice.assembly;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Commands, queries and answers as they go from process to process. Unlike events they are gone once they are handled, so they bear the
 * names of classes: the processes of a deployment run the same build.
 */
final class MessageSerializers {
    private MessageSerializers() {}

    static Serializer json() {
        // What is declared as any object, as the items of a page are, bears its class: else it would come as a map.
        var ours = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("eu.waymark.")
                .allowIfSubType("java.lang.")
                .allowIfSubType("java.time.")
                .allowIfSubType("java.math.")
                .allowIfSubType("java.util.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        mapper -> mapper.activateDefaultTyping(ours, DefaultTyping.JAVA_LANG_OBJECT))
                .build();
    }
}
