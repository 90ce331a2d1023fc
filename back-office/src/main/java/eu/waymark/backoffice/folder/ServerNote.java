package eu.waymark.backoffice.folder;

import eu.waymark.backoffice.json.Json;
import eu.waymark.backoffice.problem.CannotException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * What a running server leaves in its folder for the verbs of the same user: {@code server.json}, readable by nobody else.
 *
 * @param address where it answers, such as {@code http://127.0.0.1:8080}
 * @param token proves that who sends it can read the folder; random, of this run only
 */
public record ServerNote(String address, long pid, String token) {
    /** The header that carries the token. */
    public static final String HEADER = "X-Waymark-Token";

    private static final String OWNER_ONLY = "rw-------";

    public static String newToken() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Writes the note whole or not at all, never readable by others; replaces what a killed server left. */
    public void write(DataFolder folder) {
        Path fresh = folder.path().resolve("server.json.new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
            Files.write(fresh, Json.ANSWERS.writeValueAsBytes(this));
            Files.move(fresh, folder.server(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotException(folder.server() + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The note, if there is a whole one. That its server still runs is not said: only the folder's lock says that. */
    public static Optional<ServerNote> read(DataFolder folder) {
        try {
            String text = Files.readString(folder.server(), StandardCharsets.UTF_8);
            return Optional.of(Json.ANSWERS.readValue(text, ServerNote.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** The note of a server whose process there is. One that was killed leaves a note and no process. */
    public static Optional<ServerNote> running(DataFolder folder) {
        return read(folder).filter(note -> ProcessHandle.of(note.pid()).isPresent());
    }

    /** Removes this note; one that another server has put in its place stays. */
    public void remove(DataFolder folder) {
        try {
            if (read(folder).filter(this::equals).isPresent()) Files.deleteIfExists(folder.server());
        } catch (IOException e) {
            throw new CannotException(folder.server() + " cannot be removed: " + e.getMessage(), e);
        }
    }

    /** Without the token, which must not reach a log. */
    @Override
    public String toString() {
        return address + " (process " + pid + ")";
    }
}
