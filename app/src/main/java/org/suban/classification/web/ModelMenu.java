package org.suban.classification.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads those who may see figures to the models. */
@Configuration(proxyBeanMethods = false)
class ModelMenu {

    @Bean
    static MenuEntry modelMenuEntry() {
        return new MenuEntry(
                "classification.model.menu",
                "/models",
                "book",
                Set.of("DISPATCHER", "INSPECTOR", "ADMINISTRATOR"),
                MenuGroup.FIGURES,
                64);
    }
}
