package org.suban.dispatch;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.catalog.Responsibilities;
import org.suban.classification.RequestClassified;

/** Sends where the first suggestion is sure and the list names a host; the limit is a setting until it can be measured. */
@Component
class SureEnough implements DispatchRule {

    private final double limit;
    private final Responsibilities responsibilities;

    SureEnough(@Value("${suban.dispatch.sure:0.6}") double limit, Responsibilities responsibilities) {
        this.limit = limit;
        this.responsibilities = responsibilities;
    }

    @Override
    public Verdict on(RequestClassified request) {
        if (request.suggestions().isEmpty()) {
            return new Verdict.Ask("nothing-speaks");
        }
        var first = request.suggestions().getFirst();
        if (first.confidence() < limit) {
            return new Verdict.Ask("doubtful");
        }
        return responsibilities
                .of(first.item(), request.area())
                .<Verdict>map(it -> new Verdict.Send(first.item(), it.host(), "sure-enough", it.version()))
                .orElseGet(() -> new Verdict.Ask("nobody-answers"));
    }
}
