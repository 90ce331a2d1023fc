package eu.waymark.backoffice.assembly;

import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Has each message and each answer of a process written and read again on its way, as between processes. */
public final class WrittenMessages {
    private static final Serializer JSON = MessageSerializers.json();

    private WrittenMessages() {}

    public static void in(House house) {
        house.commands().registerHandlerInterceptor(writing());
        in(house.queries());
    }

    public static void in(QueryBus queries) {
        queries.registerHandlerInterceptor(writing());
    }

    @SuppressWarnings("unchecked") // a message with another payload of the same class
    private static <M extends Message<?>> MessageHandlerInterceptor<M> writing() {
        return (unit, chain) -> {
            Object payload = written(unit.getMessage().getPayload());
            if (!payload.equals(unit.getMessage().getPayload()))
                throw new AssertionError(unit.getMessage().getPayload() + " came as " + payload);
            Object answer = chain.proceed();
            return answer == null ? null : written(answer);
        };
    }

    private static Object written(Object object) {
        SerializedObject<byte[]> bytes = JSON.serialize(object, byte[].class);
        return JSON.deserialize(bytes);
    }
}
