package org.suban.identity.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.identity.Role;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** The administrator's way to the people. */
@Configuration(proxyBeanMethods = false)
class IdentityMenu {

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry(
                "identity.people.menu", "/people", "people", Set.of(Role.ADMINISTRATOR.name()), MenuGroup.CITY, 90);
    }
}
