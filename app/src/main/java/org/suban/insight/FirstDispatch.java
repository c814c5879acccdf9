package org.suban.insight;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Reads the first-dispatch figure (一次派单成功率): of all requests finished in some weeks, how many the first unit they went to finished without a second decision. */
@Component
public class FirstDispatch {

    private final CourseCounts counts;

    FirstDispatch(CourseCounts counts) {
        this.counts = counts;
    }

    public Decision<Figure> read(Staff by, Weeks weeks) {
        return by.maySeeFigures() ? Decision.granted(figure(weeks)) : notForYou();
    }

    /** The latest first. */
    public Decision<List<Wrong>> wrong(Staff by, Weeks weeks, int page, int size) {
        return by.maySeeFigures() ? Decision.granted(counts.wrong(weeks, page, size)) : notForYou();
    }

    private Figure figure(Weeks weeks) {
        var tables = Arrays.stream(By.values()).collect(Collectors.toMap(it -> it, it -> counts.by(it, weeks)));
        return new Figure(weeks, tables, counts.unfinished(), counts.upTo());
    }

    private static <T> Decision<T> notForYou() {
        return Decision.refused(Refusal.because(Kind.NOT_YOURS, "insight.not-for-you"));
    }
}
