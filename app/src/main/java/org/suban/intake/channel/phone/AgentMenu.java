package org.suban.intake.channel.phone;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.identity.Role;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** The agents' way to their form. */
@Configuration(proxyBeanMethods = false)
class AgentMenu {

    @Bean
    MenuEntry agentEntry() {
        return new MenuEntry(
                "intake.agent.menu",
                "/agent",
                "headset",
                Set.of(Role.AGENT.name(), Role.ADMINISTRATOR.name()),
                MenuGroup.INTAKE,
                20);
    }
}
