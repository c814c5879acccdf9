package org.suban.handling.part;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.choice.SendingDown;
import org.suban.handling.Handling;
import org.suban.intake.Requests;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** Which units the list names as co-hosts (协办单位) of a request, and which may not be asked. */
@Component
public class Cohosts {

    private final Requests requests;
    private final Assignments assignments;
    private final Responsibilities responsibilities;
    private final SendingDown down;

    Cohosts(Requests requests, Assignments assignments, Responsibilities responsibilities, SendingDown down) {
        this.requests = requests;
        this.assignments = assignments;
        this.responsibilities = responsibilities;
        this.down = down;
    }

    /** In the order of the list; the host itself is none. */
    public List<UnitCode> named(Handling host) {
        var area = requests.find(host.request()).orElseThrow().place().area();
        return responsibilities.of(item(host.request()), area).stream()
                .flatMap(it -> it.cohosts().stream())
                .filter(it -> !it.equals(host.unit()))
                .distinct()
                .toList();
    }

    ItemCode item(RequestId request) {
        return assignments.of(request).getLast().item();
    }

    /** A department's own work would go to the grassroots by the back door (66号文). */
    boolean isDown(RequestId request, UnitCode unit) {
        return down.isDown(item(request), unit);
    }
}
