package org.suban.intake.channel.api;

import org.springframework.stereotype.Component;
import org.suban.intake.Channel;

/** Other programs, by REST. */
@Component
class Api implements Channel {

    @Override
    public String code() {
        return "api";
    }

    @Override
    public boolean isForStaff() {
        return false;
    }
}
