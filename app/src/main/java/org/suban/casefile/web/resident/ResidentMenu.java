package org.suban.casefile.web.resident;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** The door to the tracking page, for everyone. */
@Configuration(proxyBeanMethods = false)
class ResidentMenu {

    @Bean
    MenuEntry trackEntry() {
        return new MenuEntry("casefile.track.menu", "/track", "search", Set.of(), MenuGroup.INTAKE, 20);
    }
}
