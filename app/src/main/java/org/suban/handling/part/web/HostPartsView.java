package org.suban.handling.part.web;

import java.util.List;
import java.util.Locale;
import org.suban.handling.Handling;
import org.suban.handling.Step;
import org.suban.organization.Unit;

/** A request's parts as its host sees them: which units the list names, and which others could be asked. */
record HostPartsView(Handling host, String title, List<PartView> parts, List<Unit> named, List<Unit> others) {

    /** Only while the host works on it. */
    public boolean isOpen() {
        return host.step() == Step.UNDERWAY;
    }

    public String namedIn(Locale locale) {
        return String.join(" · ", named.stream().map(it -> it.nameIn(locale)).toList());
    }
}
