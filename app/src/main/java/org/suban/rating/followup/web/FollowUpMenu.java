package org.suban.rating.followup.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads to the desk of those who ask. */
@Configuration(proxyBeanMethods = false)
class FollowUpMenu {

    @Bean
    static MenuEntry followUpMenuEntry() {
        var roles = Set.of("AGENT", "INSPECTOR", "ADMINISTRATOR");
        return new MenuEntry("rating.follow-up.menu", "/follow-up", "phone", roles, MenuGroup.CASES, 55);
    }
}
