package eu.waymark.query.checkpoint;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The series in a folder: a file for each checkpoint, named by its number and its size, so that a person finds the one they look for and
 * can take it away as it is.
 *
 * @param path made when the first one is appended
 */
public record CheckpointFolder(Path path) implements CheckpointSeries {
    private static final String NAME = "%08d-%d.checkpoint";
    private static final String TIME_STAMP = "%08d-%d.tsr";
    private static final Pattern NAMED = Pattern.compile("([0-9]{8,18})-([0-9]{1,18})\\.checkpoint");

    /** The process that holds the folder is the one that appends. */
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Optional<KeptNote> lastKept() {
        List<Path> files = files();
        return files.isEmpty() ? Optional.empty() : Optional.of(kept(files.getLast()));
    }

    @Override
    public Stream<KeptNote> keptAfter(long number) {
        return files().stream().filter(file -> number(file) > number).map(CheckpointFolder::kept);
    }

    @Override
    public void append(long number, long size, SignedNote note) {
        if (files().stream().anyMatch(file -> number(file) == number))
            throw new NumberTakenException(path.toString(), number);
        write(name(number, size), note.written().getBytes(StandardCharsets.UTF_8));
    }

    /** Without looking through a folder of many files for each. */
    @Override
    public void take(KeptNote next) {
        write(name(next.number(), next.size()), next.note().written().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> timeStamp(long number, long size) {
        Path file = path.resolve(TIME_STAMP.formatted(number, size));
        try {
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new CheckpointsUnavailableException(file + " cannot be read: " + Reasons.of(e), e);
        }
    }

    @Override
    public void keepTimeStamp(long number, long size, byte[] response) {
        String name = TIME_STAMP.formatted(number, size);
        if (!Files.exists(path.resolve(name))) write(name, response);
    }

    /** Whole or not at all. */
    private void write(String name, byte[] content) {
        Path file = path.resolve(name);
        Path fresh = path.resolve(name + ".new");
        try {
            Flushed.folder(path);
            Files.write(fresh, content);
            Flushed.move(fresh, file);
        } catch (IOException e) {
            throw new CheckpointsUnavailableException(
                    file + " cannot be written: " + Reasons.of(e) + "; free its disk, or make the folder writable", e);
        }
    }

    /** The note that this file holds. Throws {@link MalformedNoteException} naming the file. */
    public static SignedNote read(Path file) {
        try {
            return SignedNote.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedNoteException e) {
            throw new MalformedNoteException(file + " is no signed note: " + e.getMessage());
        } catch (CharacterCodingException e) {
            throw new MalformedNoteException(file + " is no signed note: it is not text in UTF-8");
        } catch (IOException e) {
            throw new CheckpointsUnavailableException(file + " cannot be read: " + Reasons.of(e), e);
        }
    }

    /** How the file of a checkpoint is named. */
    public static String name(long number, long size) {
        return NAME.formatted(number, size);
    }

    /** Those of the series, in its order. */
    public List<Path> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> number(file) > 0)
                    .sorted(Comparator.comparingLong(CheckpointFolder::number))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new CheckpointsUnavailableException(path + " cannot be read: " + Reasons.of(e), e);
        }
    }

    private static KeptNote kept(Path file) {
        Matcher name = NAMED.matcher(file.getFileName().toString());
        if (!name.matches()) throw new IllegalArgumentException("no checkpoint's name: " + file);
        return new KeptNote(
                name.group(), Long.parseLong(name.group(1)), Long.parseLong(name.group(2)), () -> read(file));
    }

    /** 0 where the file is called otherwise: then it is none of ours. */
    private static long number(Path file) {
        Matcher name = NAMED.matcher(file.getFileName().toString());
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    /** As it is called in what is said of it. */
    @Override
    public String toString() {
        return path.toString();
    }
}
