package eu.waymark.backoffice.command;

/** A command failed through a fault of ours. Whether it was recorded is not known; its key gives its one outcome. */
public class CommandFailedException extends IllegalStateException {
    private final String key;

    CommandFailedException(String command, String key, Throwable failure) {
        super(command + " failed under the key " + key, failure);
        this.key = key;
    }

    /** The client's, or the one that was made for it. */
    public String key() {
        return key;
    }
}
