package org.suban.dispatch.proposal.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads keepers of the list to what rulings ask of it. */
@Configuration(proxyBeanMethods = false)
class ProposalMenu {

    @Bean
    static MenuEntry proposalMenuEntry() {
        return new MenuEntry(
                "dispatch.proposal.menu",
                "/list-proposals",
                "flag",
                Set.of("CATALOGUE", "ADMINISTRATOR"),
                MenuGroup.LIST,
                62);
    }
}
