package org.suban.intake.channel.counter;

import org.springframework.stereotype.Component;
import org.suban.intake.Channel;

/** The service counter: an agent types what a visitor says. */
@Component
class Counter implements Channel {

    @Override
    public String code() {
        return "counter";
    }

    @Override
    public boolean isForStaff() {
        return true;
    }
}
