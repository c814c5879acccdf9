package org.suban.administration.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.identity.Role;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** The administrator's way to the city. */
@Configuration(proxyBeanMethods = false)
class AdministrationMenu {

    @Bean
    MenuEntry cityEntry() {
        return new MenuEntry(
                "administration.menu", "/city", "map", Set.of(Role.ADMINISTRATOR.name()), MenuGroup.CITY, 80);
    }
}
