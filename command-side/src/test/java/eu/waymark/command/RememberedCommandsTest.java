package eu.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.RememberedCommands.Remembered;
import org.junit.jupiter.api.Test;

class RememberedCommandsTest {
    @Test
    void aCommandIsRememberedFromItsFirstToItsLastEvent() {
        RememberedCommands commands = RememberedCommands.NONE
                .with("a", "digest", 3)
                .with("a", "digest", 4)
                .with("b", "other", 5);
        assertThat(commands.find("a")).isEqualTo(new Remembered("digest", 3, 4));
        assertThat(commands.find("b")).isEqualTo(new Remembered("other", 5, 5));
        assertThat(commands.find("c")).isNull();
    }

    @Test
    void theLatestThousandAreRememberedAndNoMore() {
        RememberedCommands commands = RememberedCommands.NONE;
        for (int number = 0; number <= RememberedCommands.LIMIT; number++)
            commands = commands.with("command-" + number, "digest", number);
        assertThat(commands.find("command-0")).isNull();
        assertThat(commands.find("command-1")).isNotNull();
        assertThat(commands.find("command-1000")).isNotNull();
        assertThat(commands.byId()).hasSize(1_000);
    }
}
