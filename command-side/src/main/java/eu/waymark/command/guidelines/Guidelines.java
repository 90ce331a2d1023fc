package eu.waymark.command.guidelines;

import eu.waymark.shared.guidelines.GuidelinesAdopted;
import eu.waymark.shared.guidelines.GuidelinesEvent;
import eu.waymark.shared.guidelines.GuidelinesPublished;
import eu.waymark.shared.partner.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The guidelines of a project, as far as they decide. Immutable.
 *
 * @param versions the published ones; the first one has number 1
 * @param adopted by city the numbers of the versions that it adopted
 */
public record Guidelines(PVector<Version> versions, PMap<PartnerId, PSet<Integer>> adopted) {
    public static final Guidelines NONE = new Guidelines(TreePVector.empty(), HashTreePMap.empty());

    /** One published version. */
    public record Version(String title, LocalDate publishedOn) {}

    public Guidelines evolve(GuidelinesEvent event) {
        return switch (event) {
            case GuidelinesPublished now ->
                new Guidelines(versions.plus(new Version(now.title(), now.publishedOn())), adopted);
            case GuidelinesAdopted now ->
                new Guidelines(
                        versions,
                        adopted.plus(now.partner(), adoptedBy(now.partner()).plus(now.version())));
        };
    }

    /** The version of this number, where it is published. */
    @Nullable
    Version find(int version) {
        return 1 <= version && version <= versions.size() ? versions.get(version - 1) : null;
    }

    PSet<Integer> adoptedBy(PartnerId city) {
        return adopted.getOrDefault(city, HashTreePSet.empty());
    }
}
