package org.suban.identity;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.suban.organization.UnitCode;
import org.suban.shared.CityFolder;
import org.suban.shared.CityPart;
import org.suban.shared.Refusal;

/** Takes {@code people.csv}, which only a sample city has: its passwords are known to everyone. */
@Component
@Order(20)
class PeoplePart implements CityPart {

    private final StaffTable table;
    private final PostRule posts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    PeoplePart(StaffTable table, PostRule posts, PasswordEncoder passwords, Clock clock) {
        this.table = table;
        this.posts = posts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public void loadFrom(CityFolder city) {
        // Hashing is slow on purpose; a hundred sample people share one public password and so one hash.
        Map<String, String> hashes = new HashMap<>();
        for (var row : city.sheet("people.csv")) {
            var password = row.getField("password");
            var unit = row.getField("unit");
            var post = row.findField("post").filter(it -> !it.isBlank());
            var person = new NewStaff(
                    row.getField("username"),
                    row.getField("name"),
                    Arrays.stream(row.getField("roles").split("\\|"))
                            .map(Role::valueOf)
                            .collect(Collectors.toSet()),
                    unit.isBlank() ? null : new UnitCode(unit),
                    post.orElse(null),
                    password);
            demand(posts.objection(person.unit(), person.post()), person);
            var hash = hashes.computeIfAbsent(password, it -> Objects.requireNonNull(passwords.encode(it)));
            table.insert(person, hash, true, clock.instant());
        }
    }

    private static void demand(Optional<Refusal> objection, NewStaff person) {
        if (objection.isPresent()) {
            throw new IllegalStateException("people.csv: " + person.username() + " cannot hold the post "
                    + person.post() + ": " + objection.get().code());
        }
    }
}
