package org.suban.notification.web;

import java.security.Principal;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.suban.identity.SignedInStaff;
import org.suban.identity.StaffId;
import org.suban.notification.Messages;
import org.suban.ui.Unread;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;

/** The administrator's way to the outbox, and everybody's bell. */
@Configuration(proxyBeanMethods = false)
class NotificationMenu {

    @Bean
    static MenuEntry outboxMenuEntry() {
        return new MenuEntry(
                "notification.outbox.menu", "/outbox", "send", Set.of("ADMINISTRATOR"), MenuGroup.CITY, 95);
    }

    @Bean
    Unread unreadMessages(Messages messages) {
        return person -> unread(messages, person);
    }

    private static int unread(Messages messages, Principal person) {
        return person instanceof Authentication signedIn && signedIn.getPrincipal() instanceof SignedInStaff staff
                ? messages.unread(new StaffId(staff.number()))
                : 0;
    }
}
