package eu.waymark.command;

import static eu.waymark.command.Samples.VALUES;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.command.decide.RandomCommands;
import eu.waymark.shared.Command;
import eu.waymark.shared.answer.Answer;
import eu.waymark.shared.answer.Recorded;
import eu.waymark.shared.answer.Refused;
import eu.waymark.shared.answer.Unknown;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random commands through the real shell: what it remembers is what the record tells, and every key has one outcome. */
class ShellWalkTest {
    private static final int COMMANDS = 300;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void afterARestartNothingIsDifferent(long seed) {
        RandomCommands commands = new RandomCommands(seed);
        Map<String, Command> sent = new LinkedHashMap<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        Project cached;
        long events;
        try (ShellFixture shell = new ShellFixture(folder)) {
            for (int number = 0; number < COMMANDS; number++) {
                Command command = commands.next();
                sent.put("command-" + number, command);
                answers.put("command-" + number, shell.send("command-" + number, command));
            }
            cached = shell.project(VALUES);
            events = shell.recorded().size();
        }
        assertThat(answers.values())
                .hasAtLeastOneElementOfType(Recorded.class)
                .hasAtLeastOneElementOfType(Refused.class);
        try (ShellFixture shell = new ShellFixture(folder)) {
            assertThat(shell.project(VALUES)).isEqualTo(cached);
            answers.forEach((key, answer) -> {
                if (answer instanceof Unknown) return; // nothing is recorded of it, and by now it may be known
                assertThat(shell.send(key, requireNonNull(sent.get(key))))
                        .as(key)
                        .isEqualTo(answer);
            });
            assertThat(shell.recorded()).hasSize((int) events);
        }
    }
}
