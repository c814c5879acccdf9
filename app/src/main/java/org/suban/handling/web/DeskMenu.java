package org.suban.handling.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads handlers to their desk. */
@Configuration(proxyBeanMethods = false)
class DeskMenu {

    @Bean
    static MenuEntry approvalsMenuEntry() {
        var roles = Set.of("HANDLER", "INSPECTOR", "ADMINISTRATOR");
        return new MenuEntry("handling.approvals.menu", "/approvals", "check", roles, MenuGroup.HANDLING, 45);
    }

    /** Who answers reads them; who leads the unit or keeps the house writes them. */
    @Bean
    static MenuEntry replyTemplatesMenuEntry() {
        var roles = Set.of("HANDLER", "ADMINISTRATOR");
        return new MenuEntry("handling.templates.menu", "/reply-templates", "chat", roles, MenuGroup.HANDLING, 48);
    }

    @Bean
    static MenuEntry deskMenuEntry() {
        return new MenuEntry("handling.desk.menu", "/desk", "list", Set.of("HANDLER"), MenuGroup.HANDLING, 40);
    }
}
