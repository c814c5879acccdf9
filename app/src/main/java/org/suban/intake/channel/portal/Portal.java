package org.suban.intake.channel.portal;

import org.springframework.stereotype.Component;
import org.suban.intake.Channel;

/** The public form: anybody, without an account. */
@Component
class Portal implements Channel {

    static final String CODE = "portal";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public boolean isForStaff() {
        return false;
    }
}
