package eu.waymark.query.export.csv;

import static eu.waymark.query.given.Events.DAY;
import static eu.waymark.query.given.Events.admitted;
import static eu.waymark.query.given.Events.leg;
import static eu.waymark.query.given.Events.registered;
import static eu.waymark.query.given.Events.scheduled;
import static eu.waymark.query.given.Events.signed;
import static eu.waymark.query.given.Events.stakeholder;
import static org.assertj.core.api.Assertions.assertThat;

import eu.waymark.query.export.LedgerHead;
import eu.waymark.query.given.MemoryRecord;
import eu.waymark.shared.query.AsOf;
import eu.waymark.shared.query.Malformed;
import eu.waymark.shared.query.NotFound;
import eu.waymark.shared.query.NotReady;
import eu.waymark.shared.query.When;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvFormatTest {
    private final MemoryRecord record = new MemoryRecord("csv")
            .append("other", registered())
            .append("values", registered(), signed(), admitted("bristol"), admitted("nuremberg"))
            .append("values", scheduled("a", leg("bristol", "nuremberg", DAY)))
            .append("values", stakeholder("bristol", "=HYPERLINK(\"http://e.org\")"));

    @Test
    void theTablesHoldWhatIsRecorded() {
        Tables tables = Taken.from(record).tables(When.NOW);

        assertThat(tables.byName().keySet())
                .containsExactly("provenance.csv", "timeline.csv", "partners.csv", "journal.csv");
        assertThat(tables.column("timeline", "sequence")).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(tables.column("timeline", "type"))
                .startsWith("ProjectRegistered")
                .endsWith("LocalStakeholderAdded");
        assertThat(tables.column("partners", "partner")).containsExactly("bristol", "nuremberg");
        assertThat(tables.column("partners", "exchanges.hosted.planned")).containsExactly("1", "0");
        assertThat(tables.column("journal", "position")).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(tables.cell("journal", 3, "payload"))
                .isEqualTo(new String(record.at(4).orElseThrow().payload(), StandardCharsets.UTF_8));
        assertThat(tables.cell("journal", 0, "metadata")).isEqualTo("{\"actor\":\"operator-1\"}");
    }

    @Test
    void noTextRunsAsAFormula() {
        Tables tables = Taken.from(record).tables(When.NOW);

        assertThat(tables.cell("partners", 0, "stakeholders")).startsWith("'=HYPERLINK");
        tables.byName()
                .forEach((name, rows) -> rows.forEach(row -> assertThat(row.values())
                        .as(name)
                        .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r]"))));
    }

    @Test
    void thePastIsWhatWasRecordedByThenAndIsNamedSo() {
        Taken taken = Taken.from(record);
        When then = When.asOf(AsOf.of("@2"));

        Tables tables = taken.tables(then);

        assertThat(taken.export(then).fileName()).isEqualTo("values-@2-csv.zip");
        assertThat(tables.rows("timeline")).hasSize(3);
        assertThat(tables.rows("partners")).hasSize(1);
        assertThat(tables.rows("journal")).hasSize(3);
        assertThat(tables.provenance())
                .containsEntry("project", "values")
                .containsEntry("asOf", "2019-01-07T09:00:03Z")
                .containsEntry("sequence", "2")
                .containsEntry("position", "3")
                .containsEntry("ledgerSize", "")
                .containsEntry("ledgerRoot", "");
    }

    @Test
    void itSaysByWhichHeadOfTheLedgerItIsProved() {
        Taken taken = Taken.from(record, position -> new LedgerHead(position + 10, "+/root="));

        assertThat(taken.tables(When.NOW).provenance())
                .containsEntry("ledgerSize", "16")
                .containsEntry("ledgerRoot", "'+/root=");
    }

    @Test
    void theSameQuestionHasTheSameBytes() {
        When then = When.asOf(AsOf.of("2019-01-07T09:00:04Z"));
        assertThat(Taken.from(record).bytes(then)).isEqualTo(Taken.from(record).bytes(then));
        assertThat(Taken.from(record).export(then).fileName()).isEqualTo("values-2019-01-07T09-00-04Z-csv.zip");
    }

    @Test
    void whatCannotBeTakenIsSaidBeforeAByteIsWritten() {
        Taken taken = Taken.from(record);

        assertThat(taken.answer("csv", "none", When.NOW)).isEqualTo(new NotFound<>("project/none"));
        assertThat(taken.answer("csv", "values", When.asOf(AsOf.of("2019-01-06"))))
                .isInstanceOf(NotFound.class);
        assertThat(taken.answer("csv", "values", When.asOf(AsOf.of("9999-01-01"))))
                .isInstanceOf(Malformed.class);
        assertThat(taken.answer("xml", "values", When.NOW))
                .isEqualTo(new Malformed<>("there is no format xml; there is csv"));
        assertThat(taken.answer("csv", "values", When.after(99)))
                .isEqualTo(new NotReady<>("the record does not hold event @99 of the project yet"));
    }
}
