package eu.waymark.backoffice.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Of text from strangers. */
class TerminalTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void controlsAreShownAndNotObeyed() {
        terminal.say("a\u0000b\u001b[2Jc\rd\u007fe\u009b1mf");
        terminal.progress("g\bh\u0085i");
        assertThat(out.toString(StandardCharsets.UTF_8).stripTrailing())
                .isEqualTo("a\uFFFDb\uFFFD[2Jc\uFFFDd\uFFFDe\uFFFD1mf");
        assertThat(err.toString(StandardCharsets.UTF_8).stripTrailing()).isEqualTo("g\uFFFDh\uFFFDi");
    }

    @Test
    void whatIsBesideThemStays() {
        terminal.say("a\tb\nc ~\u00a0é");
        assertThat(out.toString(StandardCharsets.UTF_8).stripTrailing()).isEqualTo("a\tb\nc ~\u00a0é");
    }
}
