package org.suban.classification.model;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.classification.learning.Example;
import org.suban.classification.lesson.Lesson;
import org.suban.intake.Requests;

/** Reads what was written in finished requests; who wrote it is never asked. */
@Component
class ReadingExamples {

    private static final int AT_ONCE = 1_000;

    private final Requests requests;

    ReadingExamples(Requests requests) {
        this.requests = requests;
    }

    List<Example> of(List<Lesson> lessons) {
        var examples = new ArrayList<Example>(lessons.size());
        for (int from = 0; from < lessons.size(); from += AT_ONCE) {
            add(lessons.subList(from, Math.min(lessons.size(), from + AT_ONCE)), examples);
        }
        return examples;
    }

    private void add(List<Lesson> some, List<Example> examples) {
        var said = requests.all(some.stream().map(Lesson::request).toList());
        for (var it : some) {
            var request = said.get(it.request());
            if (request != null) {
                examples.add(new Example(
                        it.request().value(),
                        request.title(),
                        request.words(),
                        it.item().value(),
                        it.endedAt()));
            }
        }
    }
}
