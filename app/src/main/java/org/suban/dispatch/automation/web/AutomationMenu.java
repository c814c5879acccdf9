package org.suban.dispatch.automation.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads those who watch the machine to it. */
@Configuration(proxyBeanMethods = false)
class AutomationMenu {

    @Bean
    static MenuEntry automationMenuEntry() {
        return new MenuEntry(
                "dispatch.machine.menu",
                "/automation",
                "gear",
                Set.of("DISPATCHER", "INSPECTOR", "ADMINISTRATOR"),
                MenuGroup.FIGURES,
                62);
    }
}
