package eu.waymark.backoffice.verb;

import java.util.Optional;

/** Says, once in the life of a ledger, the public half of its key: whoever will verify needs it from somebody they trust. */
final class NewKey {
    private NewKey() {}

    static void print(Terminal terminal, boolean json, Optional<String> key) {
        key.ifPresent(made -> {
            String text = "Signing key made for this record; its public half, for whoever will verify:\n  " + made;
            if (json) terminal.progress(text);
            else terminal.say(text);
        });
    }
}
