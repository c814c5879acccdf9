package org.suban.notification.preference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.identity.StaffId;
import org.suban.organization.Cities;

/** Until when a message is held: residents have the city's quiet hours, members of staff their own; both in the city's zone. */
@Component
public class QuietHours {

    private final @Nullable Quiet residents;
    private final Preferences preferences;
    private final Cities cities;

    QuietHours(@Value("${suban.notification.quiet:}") String residents, Preferences preferences, Cities cities) {
        this.residents = residents.isBlank() ? null : setting(residents);
        this.preferences = preferences;
        this.cities = cities;
    }

    /** The moment itself, or the end of the quiet hours it lies in; without staff, of a resident. */
    public Instant after(@Nullable StaffId staff, Instant at) {
        var quiet = staff == null ? residents : preferences.of(staff).quiet();
        return quiet == null ? at : quiet.after(at, cities.get().zone());
    }

    private static Quiet setting(String written) {
        var parts = written.split("-", 2);
        return Quiet.read(parts[0], parts.length == 2 ? parts[1] : "")
                .orElseThrow(() -> new IllegalArgumentException(
                        "suban.notification.quiet must read like 21:30-07:30, not " + written));
    }
}
