package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.folder.DataFolder;
import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Settings;
import eu.waymark.backoffice.verification.Advice;
import eu.waymark.backoffice.verification.VerifyReport;
import eu.waymark.query.ViewPlace;
import eu.waymark.query.checkpoint.CheckpointSeries;
import eu.waymark.query.checkpoint.CheckpointsUnavailableException;
import eu.waymark.query.checkpoint.KeptNote;
import eu.waymark.query.checkpoint.KeyFolder;
import eu.waymark.query.verify.FollowedViews;
import eu.waymark.query.verify.Kept;
import eu.waymark.query.verify.Keys;
import eu.waymark.query.verify.Pace;
import eu.waymark.query.verify.Report;
import eu.waymark.query.verify.Verification;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Verifies the record of a folder by its files alone, whether a server runs on it or not; changes none of them. For one use. */
public final class RecordVerification {
    private final DataFolder folder;
    private final Settings settings;
    private final ViewPlace views;
    private final List<Kept> brought;
    private final Keys keys;
    private final Pace pace = new Pace();

    /**
     * Of a folder, with what an auditor brings along.
     *
     * @param checkpoints files
     * @param key a key or the name of a file with one; absent for those of the folder
     * @throws CannotException naming a file that is not what it should be
     * @throws IllegalArgumentException where the key is none
     */
    public RecordVerification(DataFolder folder, Settings settings, List<Path> checkpoints, @Nullable String key) {
        this.folder = folder;
        this.settings = settings;
        this.views = ViewPlaces.of(folder, settings);
        this.keys = new Keys(new KeyFolder(folder.keys()), BroughtEvidence.keys(key));
        this.brought = checkpoints.stream().map(BroughtEvidence::checkpoint).toList();
    }

    /** How far it has come, for whoever waits in another thread; nothing where it has only begun, or is done. */
    public Optional<String> pace() {
        return pace.said();
    }

    /**
     * Verifies.
     *
     * @param told what it waits for before it can go on, and how far that is
     * @throws CannotException where record, checkpoints or keys cannot be reached
     */
    public VerifyReport run(Consumer<String> told) {
        try (CheckpointSeries series = views.series(folder.checkpoints());
                Stream<KeptNote> kept = series.keptAfter(0)) {
            Report report = EventEngine.of(settings)
                    .read(
                            folder,
                            settings,
                            told,
                            reader -> new Verification(reader, views(), keys, pace, Clock.systemUTC())
                                    .compare(kept.map(Kept::of), brought));
            return Advice.to(VerifyReports.of(report), folder.path());
        } catch (CheckpointsUnavailableException e) {
            throw new CannotException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            throw StoreExceptions.cannot(e);
        }
    }

    private FollowedViews views() {
        return new FollowedViews(views::generations, views.reading());
    }
}
