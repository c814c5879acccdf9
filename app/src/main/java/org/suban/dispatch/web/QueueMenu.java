package org.suban.dispatch.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads dispatchers to their queue. */
@Configuration(proxyBeanMethods = false)
class QueueMenu {

    @Bean
    static MenuEntry queueMenuEntry() {
        return new MenuEntry(
                "dispatch.queue.menu",
                "/dispatch",
                "inbox",
                Set.of("DISPATCHER", "ADMINISTRATOR"),
                MenuGroup.DISPATCH,
                30);
    }
}
