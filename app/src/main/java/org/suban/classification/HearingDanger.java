package org.suban.classification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.intake.danger.Dangers;

/** Hears it by the same words that make a request urgent. */
@Component
class HearingDanger implements Dangers {

    private final ReadingSigns signs;

    HearingDanger(ReadingSigns signs) {
        this.signs = signs;
    }

    @Override
    public List<String> in(String text) {
        var read = signs.read("", text);
        return read.urgent() ? read.urgency().words() : List.of();
    }
}
