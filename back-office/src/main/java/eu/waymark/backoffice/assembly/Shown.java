package eu.waymark.backoffice.assembly;

import eu.waymark.backoffice.metrics.AppendMetrics;
import eu.waymark.backoffice.metrics.RecordMetrics;
import eu.waymark.backoffice.operations.Part;
import eu.waymark.backoffice.page.PageConfiguration;
import eu.waymark.backoffice.settings.Role;
import eu.waymark.backoffice.web.ManagementConfiguration;
import eu.waymark.backoffice.web.PartHealth;
import eu.waymark.backoffice.web.ViewsConfiguration;
import eu.waymark.backoffice.web.WebConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.GenericApplicationContext;

/** What a process answers over HTTP, and what makes it ready, which depends on its roles. */
record Shown(House house, Set<Role> roles) {
    Class<?>[] configurations() {
        List<Class<?>> configurations = new ArrayList<>();
        if (roles.contains(Role.WEB)) {
            configurations.add(WebConfiguration.class);
            configurations.add(PageConfiguration.class);
        } else configurations.add(ManagementConfiguration.class);
        if (hasViews()) configurations.add(ViewsConfiguration.class);
        return configurations.toArray(Class<?>[]::new);
    }

    /** The names of what its readiness is made of: of nothing that others do for it. */
    String readiness() {
        List<String> names = new ArrayList<>(List.of("readinessState"));
        names.addAll(house.parts().own().keySet());
        if (roles.contains(Role.QUERY)) names.addAll(List.of("views", "ledger"));
        return String.join(",", names);
    }

    void register(GenericApplicationContext context) {
        register(context, house.parts().own());
        register(context, house.parts().others());
        if (roles.contains(Role.COMMAND)) context.registerBean(AppendMetrics.class, house::appendMetrics);
        // Who has no views of its own leaves their figures to those that have.
        if (roles.contains(Role.QUERY))
            context.registerBean(RecordMetrics.class, () -> new RecordMetrics(house.operations()));
        house.traces().register(context);
    }

    private static void register(GenericApplicationContext context, Map<String, Part> parts) {
        parts.forEach((name, part) -> context.registerBean(name, PartHealth.class, () -> new PartHealth(part)));
    }

    /** Of its own, or of a process that it shows them of. */
    private boolean hasViews() {
        return roles.contains(Role.QUERY) || roles.contains(Role.WEB);
    }
}
