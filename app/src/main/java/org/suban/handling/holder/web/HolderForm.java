package org.suban.handling.holder.web;

import org.jspecify.annotations.Nullable;
import org.suban.handling.holder.Handover;
import org.suban.identity.StaffId;

/** Who held it when the form was shown, who should, and why. */
public record HolderForm(
        @Nullable Long from, @Nullable Long to, @Nullable String words) {

    Handover said() {
        return new Handover(
                from == null ? null : new StaffId(from),
                to == null ? null : new StaffId(to),
                words == null ? "" : words);
    }
}
