package eu.waymark.query.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "=cmd|'/C calc'!A0",
                "-2+3",
                "＝1+1",
                "＋1",
                "－1",
                "＠a",
                "\t=1",
                "\r=1",
                "\n=1",
                "\tindented",
                "\rreturned",
                "\nbroken"
            })
    void whatBeginsAFormulaGetsAnApostrophe(String text) {
        assertThat(Harmless.text(text)).startsWith("'");
        assertThat(Harmless.text(text).replace("'", "")).isEqualTo(text.replace("'", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"  =1", "\"=1", " \" =1", "a;=1", "a;\t-1", "a\n+1", "a\r\n@b", "a\t=1", "a; \"=1", "a;\"\"=1;-1"
            })
    void soDoesWhatBeginsOneWhereAnotherSpreadsheetBeginsACell(String text) {
        assertThat(Harmless.text(text)).doesNotContainPattern("(^|[;\\t\\r\\n])[\\s\"]*[=+\\-@]");
        assertThat(Harmless.text(text).replace("'", "")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Turin",
                "a=b",
                "1-2",
                "x, -y",
                "mail@example.org",
                "C++",
                "'quoted'",
                "2020-03-31",
                "a;b",
                "a\nb",
                "{\"a\":\"=1\"}",
                "Düsseldorf – „Arbeit“"
            })
    void allElseStaysAsItIs(String text) {
        assertThat(Harmless.text(text)).isEqualTo(text);
    }
}
