package eu.waymark.backoffice.bundle;

import eu.waymark.query.checkpoint.SignedNote;
import eu.waymark.query.checkpoint.SigningKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody may do to a bundle, and what has to be said of it, by the command line and by the page alike. */
public enum Tampering {
    /** One byte of a payload. */
    PAYLOAD(Tampering.event("\"payload\":\"(.{20})(.)", next(2)), Said.NOT_LEADING),
    /** Who did it. */
    METADATA(Tampering.event("\"actor\":\"(.)", next(1)), Said.NOT_LEADING),
    /** A thousandth of a second, which disturbs no order. */
    TIME(Tampering.event("\"recordedAt\":(\\d+)", match -> "\"recordedAt\":" + (number(match) + 1)), Said.NOT_LEADING),
    /** Two events that change places in the ledger. */
    POSITIONS(lines(Tampering::swapPositions), Said.NOT_LEADING),
    /** Two events that change places in the file. */
    ORDER(
            lines(lines -> {
                Collections.swap(lines, Said.LINE, Said.LINE + 1);
                return lines;
            }),
            "an event is missing, added or out of order"),
    REMOVED(
            lines(lines -> {
                lines.remove(Said.LINE);
                return lines;
            }),
            "an event is missing, added or out of order"),
    /** Nothing follows it, so that no event seems to be missing. */
    LAST_REMOVED(
            lines(lines -> {
                lines.removeLast();
                return lines;
            }),
            "and the manifest says"),
    PROOF(
            files -> files.throughout("proofs.json", text -> flipped(text, "\"hashes\":[\"")),
            "it does not lead to the root in the checkpoint"),
    CHECKPOINT(
            files -> files.throughout(files.head(), text -> flipped(text, "\n")),
            "its signature is not that of the key, or its text was changed"),
    /** Somebody who has not the key, but signs. */
    OTHER_KEY(
            files -> files.throughout(files.head(), Tampering::signedByAnother),
            "its signature is not that of the key, or its text was changed"),
    TABLE(
            files -> files.with(
                    "views/timeline.csv", files.text("views/timeline.csv").replaceFirst("2019", "2018")),
            "views/timeline.csv: its SHA-256 is not the one in the manifest"),
    TABLE_LONGER(
            files -> files.with("views/partners.csv", files.text("views/partners.csv") + "x"),
            "views/partners.csv: it "),
    MANIFEST(
            files -> files.with(
                    "manifest.json", files.text("manifest.json").replaceFirst("\"asOf\" : \"20", "\"asOf\" : \"30")),
            "manifest.note: it signs another manifest.json"),
    UNSIGNED(files -> files.without("manifest.note"), "manifest.note"),
    ADDED(
            files -> files.with("documents/minutes.txt", "we agreed"),
            "documents/minutes.txt: it stands in the ZIP, and the manifest does not name it"),
    MISSING(files -> files.without("views/index.html"), "views/index.html: it is missing"),
    /** The page shows other events than the bundle holds. */
    PAGE(
            files -> files.with(
                    BundleFiles.PAGE,
                    files.text(BundleFiles.PAGE).replaceFirst("\"payload\":\"eyJ", "\"payload\":\"eyK")),
            "what is written into it as events.ndjson is not that file");

    private final UnaryOperator<BundleFiles> tampering;
    private final String said;

    Tampering(UnaryOperator<BundleFiles> tampering, String said) {
        this.tampering = tampering;
        this.said = said;
    }

    public BundleFiles on(BundleFiles files) {
        return tampering.apply(files);
    }

    /** Part of what has to be said. */
    public String said() {
        return said;
    }

    /** Whether what is written into the page differs too: so that it fails without the ZIP. */
    public boolean reachesPage() {
        return ordinal() <= OTHER_KEY.ordinal();
    }

    /** Of one event in the middle, whose position has to be named. */
    public boolean namesPosition() {
        return said.equals(Said.NOT_LEADING);
    }

    /** The position of the event that is tampered with. */
    public static long position(BundleFiles files) {
        MatchResult match = Pattern.compile("\"position\":(\\d+)")
                .matcher(files.events().get(Said.LINE))
                .results()
                .findFirst()
                .orElseThrow();
        return number(match);
    }

    private static UnaryOperator<BundleFiles> event(String pattern, Function<MatchResult, String> change) {
        return lines(lines -> {
            lines.set(
                    Said.LINE,
                    Pattern.compile(pattern).matcher(lines.get(Said.LINE)).replaceFirst(change));
            return lines;
        });
    }

    private static UnaryOperator<BundleFiles> lines(UnaryOperator<List<String>> change) {
        return files -> files.throughout(
                BundleFiles.EVENTS,
                text -> String.join(
                                "\n", change.apply(new ArrayList<>(text.lines().toList()))) + "\n");
    }

    /** The last character of a group becomes another of base64, and of names. */
    private static Function<MatchResult, String> next(int group) {
        return match -> {
            String all = match.group();
            char last = match.group(group).charAt(0);
            return all.substring(0, all.length() - 1) + (last == 'B' ? 'C' : 'B');
        };
    }

    private static long number(MatchResult match) {
        return Long.parseLong(match.group(1));
    }

    private static List<String> swapPositions(List<String> lines) {
        String one = lines.get(Said.LINE);
        String other = lines.get(Said.LINE + 1);
        String begins = "\\{\"position\":\\d+";
        lines.set(Said.LINE, one.replaceFirst(begins, other.substring(0, other.indexOf(','))));
        lines.set(Said.LINE + 1, other.replaceFirst(begins, one.substring(0, one.indexOf(','))));
        return lines;
    }

    /** Another character of base64 some places behind the first such mark. */
    private static String flipped(String text, String mark) {
        int at = text.indexOf(mark, text.indexOf(mark) + 1) + mark.length() + 5;
        return text.substring(0, at) + (text.charAt(at) == 'B' ? 'C' : 'B') + text.substring(at + 1);
    }

    private static String signedByAnother(String written) {
        SignedNote note = SignedNote.of(written);
        SigningKey other = SigningKey.generate(note.text().lines().findFirst().orElseThrow());
        return new SignedNote(note.text(), List.of(other.sign(note.text()))).written();
    }

    private static final class Said {
        static final int LINE = 17;
        static final String NOT_LEADING =
                "it does not lead to the root in the checkpoint: the event, its place or its proof was changed";
    }
}
