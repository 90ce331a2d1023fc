package eu.waymark.query.export;

import eu.waymark.query.answer.Asking;
import eu.waymark.query.answer.MalformedQueryException;
import eu.waymark.query.past.Cut;
import eu.waymark.query.past.Prefix;
import eu.waymark.query.past.RecordedPast;
import eu.waymark.shared.project.ProjectId;
import eu.waymark.shared.query.NotReady;
import eu.waymark.shared.query.QueryAnswer;
import eu.waymark.shared.query.Single;
import eu.waymark.shared.query.When;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Every format that there is, and how an export begins: the record is read and folded before the first byte is written, so that what
 * is not there can still be said. May be used from any thread.
 *
 * @param asking the live one: waits for what an export is to hold
 */
public record Exports(List<ExportFormat> formats, Asking asking, RecordedPast past, LedgerHeads heads, Clock clock) {

    /**
     * What this project's record held.
     *
     * @param format its name; one of {@link #formats}
     * @param when the present: all that is recorded now
     * @throws eu.waymark.query.checkpoint.NotSignedException where the format needs a checkpoint, and there is none that covers this
     */
    public QueryAnswer<Export> prepare(String format, ProjectId project, When when) {
        return asking.guarded(() -> {
            ExportFormat found = named(format);
            if (!asking.holds(project, when.after()))
                return new NotReady<>("the record does not hold event @" + when.after() + " of the project yet");
            Cut cut = cut(project, when);
            Extract extract = extract(found, project, past.prefix(cut));
            String asOf = when.asOf() == null ? "@" + cut.last() : when.asOf().text();
            Export export = new Export(fileName(project, asOf, found), found, extract);
            return new Single<>(cut.instant(), cut.last(), cut.last(), export, false);
        });
    }

    private ExportFormat named(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedQueryException("there is no format " + name + "; there is "
                        + String.join(
                                ", ", formats.stream().map(ExportFormat::name).toList())));
    }

    private Cut cut(ProjectId project, When when) {
        Instant now = clock.instant();
        return when.asOf() == null
                ? past.cuts().whole(project, now)
                : past.cuts().of(project, when.asOf(), now);
    }

    private Extract extract(ExportFormat format, ProjectId project, Prefix prefix) {
        Cut cut = prefix.cut();
        long position = prefix.events().getLast().position();
        LedgerHead head = format.needsHead() ? heads.signed(position) : heads.covering(position);
        Provenance provenance = new Provenance(project, cut.instant(), cut.last(), position, head);
        Asking then = Asking.only(past.snapshot(project, prefix), cut.instant());
        return new Extract(provenance, prefix, then, past.cuts().reader());
    }

    /** No system forbids it: an instant goes without its colons. */
    private static String fileName(ProjectId project, String asOf, ExportFormat format) {
        return project.value() + "-" + asOf.replace(':', '-') + "-" + format.name() + "." + format.extension();
    }
}
