package org.suban.guidance.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.identity.Role;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads whoever may look a second time to the objections. */
@Configuration(proxyBeanMethods = false)
class GuidanceMenu {

    @Bean
    static MenuEntry guidanceMenuEntry() {
        return new MenuEntry(
                "guidance.menu",
                "/guidance",
                "question",
                Set.of(Role.DISPATCHER.name(), Role.INSPECTOR.name(), Role.ADMINISTRATOR.name()),
                MenuGroup.DISPATCH,
                45);
    }
}
