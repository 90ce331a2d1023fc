package eu.waymark.query.checkpoint;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file cannot be used, in words: Java says only its name of some of them. */
final class Reasons {
    private Reasons() {}

    static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "it is not there";
            case NotDirectoryException _ -> "it is no folder";
            case AccessDeniedException _ -> "this user may not";
            default -> String.valueOf(e.getMessage());
        };
    }
}
