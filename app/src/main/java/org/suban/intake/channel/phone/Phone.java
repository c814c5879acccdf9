package org.suban.intake.channel.phone;

import org.springframework.stereotype.Component;
import org.suban.intake.Channel;

/** The hotline: an agent types what a caller says. */
@Component
class Phone implements Channel {

    @Override
    public String code() {
        return "phone";
    }

    @Override
    public boolean isForStaff() {
        return true;
    }
}
