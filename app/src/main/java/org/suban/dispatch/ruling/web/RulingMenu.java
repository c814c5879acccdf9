package org.suban.dispatch.ruling.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads arbiters to what waits for them. */
@Configuration(proxyBeanMethods = false)
class RulingMenu {

    @Bean
    static MenuEntry rulingMenuEntry() {
        return new MenuEntry(
                "dispatch.ruling.menu", "/rulings", "flag", Set.of("ARBITER", "ADMINISTRATOR"), MenuGroup.DISPATCH, 35);
    }
}
