package org.suban.identity.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.identity.Role;
import org.suban.ui.MenuEntry;

/** The administrator's way to the people. */
@Configuration(proxyBeanMethods = false)
class IdentityMenu {

    @Bean
    MenuEntry peopleEntry() {
        return new MenuEntry("identity.people.menu", "/people", "people", Set.of(Role.ADMINISTRATOR.name()), 90);
    }
}
