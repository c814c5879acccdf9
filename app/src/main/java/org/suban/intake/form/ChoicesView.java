package org.suban.intake.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.ui.FinderView;

/** The two finders of a form, and the list of districts and streets with what stands in it; {@code found} is smaller than what it lists. */
public record ChoicesView(
        FinderView matter,
        FinderView area,
        String areaCode,
        FinderView.@Nullable Option found,
        List<DistrictView> districts) {}
