package eu.waymark.query.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the key lies: {@code signing.pem}, which nobody else may read, and {@code verifiers.txt}, the public half of every key there has
 * been, the present one last; while the key is changed also {@code next.pem}, the one to come. Not derived: a backup holds it.
 */
public record KeyFolder(Path path) {
    private static final String OWNER_ONLY = "rw-------";

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
        return present().orElseGet(this::make);
    }

    /** The same, never made. What a crash between the two files left does not count: nothing was signed with it. */
    Optional<SigningKey> present() {
        List<VerifierKey> verifiers = verifiers();
        if (verifiers.isEmpty()) return Optional.empty();
        VerifierKey last = verifiers.getLast();
        // Once the next key is named its file may still have its former name.
        Optional<SigningKey> next = next().filter(key -> key.verifier().isSame(last));
        if (next.isPresent()) return next;
        SigningKey signing = Pem.key(text(privateFile()), last, privateFile());
        if (isPair(signing)) return Optional.of(signing);
        throw new MalformedNoteException(privateFile() + " is not the key that " + verifiersFile()
                + " names last; restore both from one backup");
    }

    private SigningKey make() {
        SigningKey key = SigningKey.generate();
        try {
            Flushed.folder(path);
            write(privateFile(), Pem.of(key));
            write(verifiersFile(), key.verifier().written() + "\n");
        } catch (IOException e) {
            throw cannot(path, "written", e);
        }
        return key;
    }

    /** The key that is to sign next; none where none was made, or the one that was signs already. */
    public Optional<SigningKey> next() {
        if (!Files.exists(nextFile())) return Optional.empty();
        SigningKey next = Pem.key(text(nextFile()), nextFile());
        if (isPair(next)) return Optional.of(next);
        throw new MalformedNoteException(nextFile() + " does not hold the key that it names; restore it from a backup");
    }

    /** Makes the key that is to sign next. For the one process that holds the folder. */
    SigningKey makeNext(String name) {
        SigningKey key = SigningKey.generate(name);
        try {
            write(nextFile(), Pem.named(key));
        } catch (IOException e) {
            throw cannot(nextFile(), "written", e);
        }
        return key;
    }

    /** Has the next key sign from now on: first it is named, then its file takes the place of the former. Can be done twice. */
    void install(SigningKey next) {
        List<VerifierKey> verifiers = verifiers();
        try {
            if (verifiers.stream().noneMatch(next.verifier()::isSame))
                write(
                        verifiersFile(),
                        Stream.concat(verifiers.stream(), Stream.of(next.verifier()))
                                .map(VerifierKey::written)
                                .collect(Collectors.joining("\n", "", "\n")));
            if (Files.exists(nextFile())) Flushed.move(nextFile(), privateFile());
        } catch (IOException e) {
            throw cannot(path, "written", e);
        }
    }

    private static boolean isPair(SigningKey key) {
        return key.verifier().signed(new SignedNote("\n", List.of(key.sign("\n"))));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw cannot(file, "read", e);
        }
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

    private Path nextFile() {
        return path.resolve("next.pem");
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
