package eu.waymark.query.store.mongo;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import eu.waymark.query.store.ViewStoreException;

/** What an error of MongoDB means to the views. What it says of itself may be long, and never holds a password. */
final class Trouble {
    /** What may be thrown away in such a database, and what may not. */
    static final String WAY_OUT = "its views, the collections waymark and views_*, are derived and can be dropped;"
            + " its checkpoints and its ledger are not";

    private static final int LONGEST = 300;

    private Trouble() {}

    /** @param server whom it is about, in words */
    static ViewStoreException with(String server, MongoException e) {
        return switch (e) {
            case MongoSecurityException _ ->
                new ViewStoreException(
                        server + " does not let Waymark in: check user, password and rights in " + Server.SETTING, e);
            case MongoTimeoutException _, MongoSocketException _ ->
                new ViewStoreException(
                        server + " cannot be reached: start it, or correct " + Server.SETTING
                                + "; what waits for it goes on by itself",
                        e);
            case MongoInterruptedException _ -> {
                Thread.currentThread().interrupt();
                yield new ViewStoreException("interrupted while waiting for " + server, e);
            }
            default ->
                new ViewStoreException(server + " cannot be used: " + sentence(e) + "; see to it; " + WAY_OUT, e);
        };
    }

    private static String sentence(MongoException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }
}
