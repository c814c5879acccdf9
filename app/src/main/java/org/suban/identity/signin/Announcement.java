package org.suban.identity.signin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.identity.Invitations;
import org.suban.identity.People;
import org.suban.shared.CityFolder;

/** Tells the operator that the house is open, and how to get in the first time. */
@Component
@ConditionalOnWebApplication
class Announcement {

    private final People people;
    private final Invitations invitations;
    private final Clock clock;
    private final CityFolder city;
    private int port;

    Announcement(People people, Invitations invitations, Clock clock, CityFolder city) {
        this.people = people;
        this.invitations = invitations;
        this.clock = clock;
        this.city = city;
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        var address = "http://localhost:" + port;
        var lines = new ArrayList<>(List.of("Suban is ready at " + address));
        if (people.none()) {
            lines.add("Create the administrator with this link, once, within 24 hours: " + address
                    + "/setup?invitation=" + invitations.invite(clock.instant()));
        }
        sampleSignIns().ifPresent(lines::add);
        System.out.println(String.join(System.lineSeparator(), lines));
    }

    private Optional<String> sampleSignIns() {
        var samples = people.samples();
        var sheet = city.sheet("people.csv");
        if (samples.isEmpty() || sheet.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Sample sign-ins (password " + sheet.getFirst().getField("password") + "): "
                + String.join(", ", samples.subList(0, Math.min(6, samples.size())))
                + "; every unit's handler signs in with the unit's code.");
    }
}
