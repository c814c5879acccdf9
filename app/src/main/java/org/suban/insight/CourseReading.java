package org.suban.insight;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.insight.Course.Sender;
import org.suban.insight.Course.Sent;
import org.suban.journal.Entry;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** Takes one journal line after another into the courses of the requests they speak of. */
@Component
class CourseReading {

    private final Units units;

    CourseReading(Units units) {
        this.units = units;
    }

    void take(Entry line, Map<RequestId, Course> courses) {
        Meaning.of(line).ifPresent(it -> courses.compute(line.request(), (request, known) -> after(known, it, line)));
    }

    /** What was never sent has no course, whatever else is said of it. */
    private @Nullable Course after(@Nullable Course known, Meaning meaning, Entry line) {
        if (known == null) {
            return meaning == Meaning.SENT ? Course.begun(line.request(), to(line), sender(line)) : null;
        }
        return switch (meaning) {
            case SENT -> known.sent(to(line));
            case UNDONE -> known.undone();
            case SECOND -> known.takingASecondDecision();
            case FINISHED -> known.finished(unit(line), isSilent(known, unit(line)), line.at());
            case REOPENED -> known.reopened();
            case SPLIT -> null;
        };
    }

    private static Sent to(Entry line) {
        return new Sent(unit(line), new ItemCode(String.valueOf(line.detail().get("item"))));
    }

    private static Sender sender(Entry line) {
        return line.actor().isMachine() ? Sender.MACHINE : Sender.PERSON;
    }

    /** The heir of a merged unit finishes what its forerunner was sent. */
    private boolean isSilent(Course known, UnitCode by) {
        return !units.today(known.last().unit()).equals(units.today(by));
    }

    private static UnitCode unit(Entry line) {
        return new UnitCode(String.valueOf(line.detail().get("unit")));
    }
}
