package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.problem.CannotException;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.settings.SettingNames;
import eu.waymark.backoffice.settings.Settings;
import java.util.EnumSet;
import java.util.Set;

/** What must be named where roles run apart. No default takes its place there: each process would have a store of its own. */
final class RolesApart {
    private RolesApart() {}

    /** @throws CannotException naming what must be set */
    static void check(Settings settings, Set<Role> roles) {
        if (roles.equals(EnumSet.allOf(Role.class))) return;
        if (EventEngine.of(settings) != EventEngine.AXON_SERVER)
            throw new CannotException(
                    SettingNames.ROLES + " sets some roles apart, and only Axon Server connects them: set "
                            + named(SettingNames.EVENTS) + " to axon-server");
        if (roles.contains(Role.QUERY) && !ViewPlaces.isNamed(settings))
            throw new CannotException(SettingNames.ROLES
                    + " sets the role query apart, and nothing says where its views are: set "
                    + named(SettingNames.VIEWS_MONGODB_URI) + " to the database that all who answer queries share; or "
                    + named(SettingNames.VIEWS) + " to sqlite, where this process alone answers them");
    }

    private static String named(String setting) {
        return setting + " (" + Settings.variable(setting) + ")";
    }
}
