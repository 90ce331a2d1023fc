package eu.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CataloguesTest {
    @Test
    void everyEventOfTheLanguageHasExactlyOneType() {
        assertThat(EventTypes.ALL).extracting(EventType::type).containsExactlyInAnyOrderElementsOf(leaves(Event.class));
    }

    @Test
    void everyCommandOfTheLanguageHasExactlyOneType() {
        assertThat(CommandTypes.ALL)
                .extracting(CommandType::type)
                .containsExactlyInAnyOrderElementsOf(leaves(Command.class));
    }

    @Test
    void rulesOfACommandStandInCatalogueOrder() {
        assertThat(CommandTypes.ALL).allSatisfy(type -> assertThat(type.rules()).isSorted());
    }

    @SuppressWarnings("unchecked")
    private static <T> List<Class<? extends T>> leaves(Class<T> root) {
        return (List<Class<? extends T>>) (List<?>) expand(root).toList();
    }

    private static Stream<Class<?>> expand(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CataloguesTest::expand)
                : Stream.of(type);
    }
}
