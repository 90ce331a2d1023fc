package eu.waymark.backoffice.relay;

import eu.waymark.backoffice.export.ExportFile;
import eu.waymark.backoffice.export.ExportQuestion;
import eu.waymark.backoffice.export.Exports;
import eu.waymark.backoffice.problem.ProblemException;
import eu.waymark.backoffice.query.QuestionDesk;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of a process without views: made by one that has them, and fetched from it part by part. */
public record RelayedExports(QuestionDesk desk) implements Exports {
    private static final Logger LOG = LoggerFactory.getLogger(RelayedExports.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    @Override
    public List<String> formats() {
        return desk.ask(ExportRelay.FORMATS, "", ExportRelay.Formats.class).names();
    }

    @Override
    public ExportFile prepare(ExportQuestion question) {
        return switch (desk.ask(ExportRelay.OFFER, question, Offer.class)) {
            case Offer.None none -> throw new ProblemException(none.problem());
            case Offer.Held held ->
                new ExportFile(held.name(), held.mediaType(), held.asOf(), held.sequence(), out -> fetch(held, out));
        };
    }

    private void fetch(Offer.Held held, OutputStream out) throws IOException {
        try {
            long offset = 0;
            boolean last = false;
            while (!last) {
                PartQuestion next = new PartQuestion(held.file(), offset);
                switch (desk.ask(ExportRelay.PART + held.holder(), next, Part.class)) {
                    case Part.Broken broken -> throw failure(held, offset, broken);
                    case Part.Bytes part -> {
                        out.write(part.bytes());
                        offset += part.bytes().length;
                        last = part.last();
                        if (!part.advances()) pause();
                    }
                }
            }
        } finally {
            end(held);
        }
    }

    /** A problem is an answer, for as long as nothing else is. */
    private static RuntimeException failure(Offer.Held held, long offset, Part.Broken broken) {
        if (offset == 0 && broken.problem() != null) return new ProblemException(broken.problem());
        return new IllegalStateException(
                held.name() + " breaks off where it is made, after " + offset + " bytes: " + broken.why());
    }

    /** Here, and not where it is made: that would hold one of the few threads there that answer. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server is going down", e);
        }
    }

    /** Who holds it gives it up by itself where this does not reach it. */
    private void end(Offer.Held held) {
        try {
            desk.ask(ExportRelay.END + held.holder(), held.file(), Boolean.class);
        } catch (RuntimeException e) {
            LOG.info("{} was not told that {} is done with: {}", held.holder(), held.name(), e.getMessage());
        }
    }
}
