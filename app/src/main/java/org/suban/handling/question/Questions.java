package org.suban.handling.question;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.shared.RequestId;

/** All questions, to read. */
@Component
public class Questions {

    private final QuestionTable table;
    private final Handlings handlings;

    Questions(QuestionTable table, Handlings handlings) {
        this.table = table;
        this.handlings = handlings;
    }

    /** The earliest first. */
    public List<Question> of(RequestId request) {
        return table.of(request);
    }

    /** The one that the person may answer now; whoever has gone on without it waits no longer. */
    public Optional<Question> open(RequestId request, Instant at) {
        return handlings.find(request).filter(it -> it.step() == Step.UNDERWAY).stream()
                .flatMap(sheet ->
                        table.of(request).stream().filter(it -> !it.at().isBefore(sheet.offeredAt())))
                .filter(it -> it.waits(at))
                .findFirst();
    }
}
