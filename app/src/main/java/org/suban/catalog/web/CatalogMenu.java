package org.suban.catalog.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads everyone of the staff to the list, and its keepers to the versions. */
@Configuration(proxyBeanMethods = false)
class CatalogMenu {

    @Bean
    static MenuEntry listMenuEntry() {
        return new MenuEntry(
                "catalog.menu.list",
                "/list",
                "book",
                Set.of("AGENT", "DISPATCHER", "HANDLER", "INSPECTOR", "CATALOGUE", "ADMINISTRATOR"),
                MenuGroup.LIST,
                60);
    }

    @Bean
    static MenuEntry versionsMenuEntry() {
        return new MenuEntry(
                "catalog.menu.versions",
                "/list-versions",
                "history",
                Set.of("CATALOGUE", "ADMINISTRATOR"),
                MenuGroup.LIST,
                61);
    }
}
