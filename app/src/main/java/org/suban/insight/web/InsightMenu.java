package org.suban.insight.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads those who may see figures to them. */
@Configuration(proxyBeanMethods = false)
class InsightMenu {

    @Bean
    static MenuEntry insightMenuEntry() {
        return new MenuEntry(
                "insight.menu",
                "/insight/first-dispatch",
                "chart",
                Set.of("DISPATCHER", "INSPECTOR", "ADMINISTRATOR"),
                MenuGroup.FIGURES,
                60);
    }
}
