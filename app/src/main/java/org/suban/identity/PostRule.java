package org.suban.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Refusal;

/** A post is one of the unit in which the person works today. */
@Component
class PostRule {

    private final Units units;

    PostRule(Units units) {
        this.units = units;
    }

    Optional<Refusal> objection(@Nullable UnitCode unit, @Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        var post = units.post(code);
        if (post.isEmpty()) {
            return Optional.of(Refusal.wrong("post", "identity.post-unknown", code));
        }
        var office = units.today(post.get().unit());
        return unit != null && office.equals(units.today(unit))
                ? Optional.empty()
                : Optional.of(Refusal.wrong(
                        "post",
                        "identity.post-elsewhere",
                        post.get().name(),
                        units.get(office).name()));
    }
}
