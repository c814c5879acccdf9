package org.suban.dispatch.automation;

import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;

/** What becomes of a request before any dispatcher has seen it. */
public sealed interface Verdict {

    /** It goes at once. */
    record Send(ItemCode item, UnitCode unit, String why, int version) implements Verdict {}

    /** A dispatcher decides. */
    record Ask(String why) implements Verdict {}
}
