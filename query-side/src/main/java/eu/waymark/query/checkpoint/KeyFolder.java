package eu.waymark.query.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the key lies: {@code signing.pem}, which nobody else may read, and {@code verifiers.txt}, the public half of every key there has
 * been, the present one last. Not derived: a backup holds it.
 */
public record KeyFolder(Path path) {
    private static final String OWNER_ONLY = "rw-------";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";

    /** The public halves, the present one last; none where there is no key yet. */
    public List<VerifierKey> verifiers() {
        try {
            return Files.exists(verifiersFile())
                    ? Files.readAllLines(verifiersFile()).stream()
                            .filter(line -> !line.isBlank())
                            .map(VerifierKey::of)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw cannot(verifiersFile(), "read", e);
        }
    }

    /** The key that signs; made where there is none yet. For the one process that holds the folder. */
    public SigningKey signing() {
        SigningKey key = read();
        return key == null ? make() : key;
    }

    /** What a crash between the two files left is thrown away: nothing was signed with it. */
    private @Nullable SigningKey read() {
        List<VerifierKey> verifiers = verifiers();
        if (verifiers.isEmpty()) return null;
        try {
            String pem = Files.readString(privateFile());
            if (!pem.startsWith(BEGIN) || !pem.endsWith(END))
                throw new MalformedNoteException(privateFile() + " holds no private key");
            byte[] encoded = Base64s.decode(pem.substring(BEGIN.length(), pem.length() - END.length()));
            PrivateKey key = Ed25519.privateKey(encoded);
            SigningKey signing = new SigningKey(verifiers.getLast(), key);
            if (verifiers.getLast().signed(new SignedNote("\n", List.of(signing.sign("\n"))))) return signing;
            throw new MalformedNoteException(privateFile() + " is not the key that " + verifiersFile()
                    + " names last; restore both from one backup");
        } catch (IOException e) {
            throw cannot(privateFile(), "read", e);
        }
    }

    private SigningKey make() {
        SigningKey key = SigningKey.generate();
        String pem = BEGIN + Base64.getEncoder().encodeToString(key.encoded()) + END;
        try {
            Flushed.folder(path);
            write(privateFile(), pem);
            write(verifiersFile(), key.verifier().written() + "\n");
        } catch (IOException e) {
            throw cannot(path, "written", e);
        }
        return key;
    }

    /** Whole or not at all, on the disk, and never readable by others. */
    private static void write(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        Files.writeString(fresh, content, StandardCharsets.US_ASCII);
        Flushed.move(fresh, file);
    }

    private Path privateFile() {
        return path.resolve("signing.pem");
    }

    private Path verifiersFile() {
        return path.resolve("verifiers.txt");
    }

    private static CheckpointsUnavailableException cannot(Path file, String what, IOException e) {
        return new CheckpointsUnavailableException(
                file + " cannot be " + what + ": " + Reasons.of(e)
                        + "; it belongs to the record and comes from a backup",
                e);
    }
}
