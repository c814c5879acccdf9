package org.suban.intake.form;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the finders of a form and in the list of districts and streets. */
public record ChosenForm(String matter, String matterCode, String area, String areaCode) {

    public static final ChosenForm EMPTY = new ChosenForm(null, null, null, null);

    public ChosenForm(
            @Nullable String matter, @Nullable String matterCode, @Nullable String area, @Nullable String areaCode) {
        this.matter = Objects.requireNonNullElse(matter, "").strip();
        this.matterCode = Objects.requireNonNullElse(matterCode, "").strip();
        this.area = Objects.requireNonNullElse(area, "").strip();
        this.areaCode = Objects.requireNonNullElse(areaCode, "").strip();
    }
}
