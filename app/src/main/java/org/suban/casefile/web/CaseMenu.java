package org.suban.casefile.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.identity.Role;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** Leads all staff to the case files. */
@Configuration(proxyBeanMethods = false)
class CaseMenu {

    @Bean
    static MenuEntry caseMenuEntry() {
        var everybody = Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());
        return new MenuEntry("casefile.case.menu", "/cases", "file", everybody, MenuGroup.CASES, 50);
    }
}
