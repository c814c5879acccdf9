package org.suban.guidance;

import java.util.HashSet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.suban.shared.CityFolder;
import org.suban.shared.CityPart;

/** Takes {@code guidance.csv}; a city without it has no reason to turn anything away. */
@Component
@Order(25)
class GuidancePart implements CityPart {

    static final String FILE = "guidance.csv";

    private final Reasons reasons;

    GuidancePart(Reasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public void loadFrom(CityFolder city) {
        var codes = new HashSet<String>();
        for (var row : city.sheet(FILE)) {
            var reason = new ReasonRow(row).reason();
            if (!codes.add(reason.code())) {
                throw new IllegalStateException("%s, row %d: %s stands there twice"
                        .formatted(FILE, row.getStartingLineNumber(), reason.code()));
            }
            reasons.insert(reason, codes.size());
        }
    }
}
