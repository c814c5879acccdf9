package org.suban.intake.channel.portal;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** The door to the form, for everyone. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    MenuEntry reportEntry() {
        return new MenuEntry("intake.report.menu", "/report", "chat", Set.of(), MenuGroup.INTAKE, 10);
    }
}
