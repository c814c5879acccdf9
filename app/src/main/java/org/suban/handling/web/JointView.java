package org.suban.handling.web;

import java.util.List;
import java.util.Locale;
import org.suban.handling.part.web.PartView;
import org.suban.organization.Unit;

/** Who helps with the open request, and whom the list names as co-hosts. */
public record JointView(List<PartView> parts, List<Unit> named) {

    public String namedIn(Locale locale) {
        return String.join(" · ", named.stream().map(it -> it.nameIn(locale)).toList());
    }
}
