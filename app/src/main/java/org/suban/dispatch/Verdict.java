package org.suban.dispatch;

import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;

/** What a rule says of a request. */
sealed interface Verdict {

    /** It goes at once. */
    record Send(ItemCode item, UnitCode unit, String why, int version) implements Verdict {}

    /** A dispatcher decides. */
    record Ask(String why) implements Verdict {}
}
