package eu.waymark.query.output;

import eu.waymark.query.fold.Projection;
import eu.waymark.query.fold.RecordedEvent;
import eu.waymark.shared.output.OutputOverview;
import eu.waymark.shared.output.OutputRecorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outputs of a project as they were recorded last, by their readable names. */
public final class Outputs implements Projection<OutputOverview> {
    public static final Outputs VIEW = new Outputs();

    private Outputs() {}

    @Override
    public String name() {
        return "outputs";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<OutputOverview> document() {
        return OutputOverview.class;
    }

    @Override
    public List<String> keys(RecordedEvent event) {
        return event.event() instanceof OutputRecorded it ? List.of(it.output().value()) : List.of();
    }

    /** A correction replaces the whole, its note too: what it leaves out is not known. */
    @Override
    public OutputOverview fold(String key, @Nullable OutputOverview replaced, RecordedEvent recorded) {
        OutputRecorded it = (OutputRecorded) recorded.event();
        return new OutputOverview(
                it.output(),
                it.kind(),
                it.title(),
                it.community(),
                it.producedBy(),
                it.deliveredOn(),
                it.document(),
                it.note(),
                recorded.sequence());
    }
}
