package org.suban.catalog;

import java.util.List;
import org.suban.calendar.Limit;

/**
 * How an item is to be handled: default type and urgency, who may know, until when, on what legal basis (依据), and what
 * must be true (结案标准) and shown (evidence) when it is closed. A department-only item never goes to a street or community.
 */
public record ItemTerms(
        RequestType type,
        Urgency urgency,
        boolean confidential,
        boolean departmentOnly,
        Limit sign,
        Limit contact,
        Limit finish,
        String basis,
        String closing,
        List<String> evidence) {

    public ItemTerms {
        evidence = List.copyOf(evidence);
    }
}
