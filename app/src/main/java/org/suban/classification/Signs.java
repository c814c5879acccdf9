package org.suban.classification;

import java.util.Collection;
import java.util.stream.Stream;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;

/** How urgent a request seems and what kind it is (咨询 求助 投诉 举报 建议 表扬), each with what spoke for it. */
public record Signs(Sign<Urgency> urgency, Sign<RequestType> type) {

    public boolean urgent() {
        return urgency.value() == Urgency.URGENT;
    }

    /** The words of the text that spoke for either. */
    public Collection<String> words() {
        return Stream.concat(urgency.words().stream(), type.words().stream())
                .distinct()
                .toList();
    }
}
