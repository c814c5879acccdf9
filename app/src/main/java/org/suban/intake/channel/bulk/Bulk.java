package org.suban.intake.channel.bulk;

import org.springframework.stereotype.Component;
import org.suban.intake.Channel;

/** Letters from another system, by file. */
@Component
class Bulk implements Channel {

    @Override
    public String code() {
        return "bulk";
    }

    @Override
    public boolean isForStaff() {
        return true;
    }
}
