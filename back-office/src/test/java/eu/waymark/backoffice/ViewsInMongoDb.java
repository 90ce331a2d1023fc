package eu.waymark.backoffice;

import eu.waymark.backoffice.assembly.ViewPlaces;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What a test class {@link Served serves} has its views in a MongoDB database. */
public final class ViewsInMongoDb implements BeforeAllCallback, AfterAllCallback {
    private final MongoViews views = MongoViews.start();

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty(ViewPlaces.SETTING, views.uri());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.clearProperty(ViewPlaces.SETTING);
        views.close();
    }
}
