package eu.waymark.backoffice.settings;

import eu.waymark.backoffice.problem.CannotException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a process is for. */
public enum Role {
    /** Decides commands and records what was decided. */
    COMMAND,
    /** Folds the events and answers queries. */
    QUERY,
    /** Answers over HTTP, by commands and queries. */
    WEB;

    /** The setting that names them. */
    public static final String SETTING = SettingNames.ROLES;

    /**
     * The roles of this process; all where none is set.
     *
     * @throws CannotException where one of them there is not
     */
    public static Set<Role> of(Settings settings) {
        List<String> names = settings.list(SETTING);
        if (names.isEmpty()) return EnumSet.allOf(Role.class);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(named(name)));
        return roles;
    }

    /** As they are set. */
    public static String names(Set<Role> roles) {
        return roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(","));
    }

    private static Role named(String name) {
        for (Role role : values()) if (role.name().toLowerCase(Locale.ROOT).equals(name)) return role;
        throw new CannotException(
                SETTING + " names " + name + ", which is no role: command, query and web are, with commas between");
    }
}
