package org.suban.notification.sender;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people outside reach Suban; without one, links in messages are paths alone. */
@Component
class PublicAddress {

    private final String address;

    PublicAddress(@Value("${suban.notification.address:}") String address) {
        this.address = address.strip().replaceAll("/+$", "");
        if (!this.address.matches("(https?://\\S+)?")) {
            throw new IllegalArgumentException("suban.notification.address must read like https://suban.example.org");
        }
    }

    String with(String path) {
        return address + path;
    }
}
