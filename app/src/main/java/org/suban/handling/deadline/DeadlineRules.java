package org.suban.handling.deadline;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.organization.Cities;

/** All promises in the order in which they count. */
@Component
public class DeadlineRules {

    /** The ordinary limit many cities set; limits of their own come with the list's items. */
    static final List<DeadlineRule> IN_FORCE = List.of(new WithinDays(7));

    private final Cities cities;

    DeadlineRules(Cities cities) {
        this.cities = cities;
    }

    public Deadline promise(ItemCode item, Instant from) {
        return IN_FORCE.stream()
                .flatMap(it -> it.promise(item, from, cities.get().zone()).stream())
                .findFirst()
                .orElseThrow();
    }
}
