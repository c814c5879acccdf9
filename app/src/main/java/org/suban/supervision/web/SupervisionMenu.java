package org.suban.supervision.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads inspectors to their desk, and units to what they have to answer. */
@Configuration(proxyBeanMethods = false)
class SupervisionMenu {

    private static final Set<String> INSPECTORS = Set.of("INSPECTOR", "ADMINISTRATOR");

    @Bean
    static MenuEntry supervisionMenuEntry() {
        return new MenuEntry("supervision.menu", "/supervision", "eye", INSPECTORS, MenuGroup.CASES, 52);
    }

    @Bean
    static MenuEntry spotChecksMenuEntry() {
        return new MenuEntry("supervision.draw.menu", "/spot-checks", "search", INSPECTORS, MenuGroup.CASES, 53);
    }

    @Bean
    static MenuEntry promisesMenuEntry() {
        var roles = Set.of("DISPATCHER", "INSPECTOR", "ADMINISTRATOR");
        return new MenuEntry("supervision.promises.menu", "/promises", "chart", roles, MenuGroup.FIGURES, 54);
    }

    @Bean
    static MenuEntry ordersMenuEntry() {
        var roles = Set.of("HANDLER");
        return new MenuEntry(
                "supervision.orders.menu", "/supervision-orders", "warning", roles, MenuGroup.HANDLING, 46);
    }
}
