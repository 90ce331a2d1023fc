package eu.waymark.backoffice.backup;

/** A file is no backup, or not as it was written. The message names the file and what is wrong with it. */
public class BackupDamagedException extends RuntimeException {
    public BackupDamagedException(String message) {
        super(message);
    }
}
