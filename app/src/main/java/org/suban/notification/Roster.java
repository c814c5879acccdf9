package org.suban.notification;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.organization.Post;
import org.suban.organization.Post.Rank;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Who is on duty to hear something, as of one moment; a post that nobody holds does not silence what it should hear. */
record Roster(List<Staff> people, Units units) {

    List<Staff> hearing(Audience audience, Fact fact) {
        return switch (audience) {
            case RESIDENT -> List.of();
            case HOLDER -> with(it -> it.active() && it.id().equals(fact.holder()));
            case UNIT -> desk(fact.unit());
            case HOST -> desk(fact.host());
            case LEAD -> holding(Rank.LEAD, fact.unit());
            case DEPUTY -> holding(Rank.DEPUTY, fact.unit());
            case INSPECTORS -> with(it -> it.is(Role.INSPECTOR));
            case DISPATCHERS -> with(it -> it.is(Role.DISPATCHER));
        };
    }

    /** Those who do the work; who leads it hears what leaders are told, unless there is nobody else. */
    private List<Staff> desk(@Nullable UnitCode unit) {
        var handlers =
                with(it -> it.is(Role.HANDLER) && it.unit() != null && it.unit().equals(unit));
        var leading = posts(unit, Rank.LEAD, Rank.DEPUTY);
        var doing = handlers.stream()
                .filter(it -> it.post() == null || !leading.contains(it.post()))
                .toList();
        return doing.isEmpty() ? handlers : doing;
    }

    private List<Staff> holding(Rank rank, @Nullable UnitCode unit) {
        var posts = posts(unit, rank);
        var holders = with(it -> it.active() && it.post() != null && posts.contains(it.post()));
        return holders.isEmpty() ? desk(unit) : holders;
    }

    private List<String> posts(@Nullable UnitCode unit, Rank... ranks) {
        return unit == null
                ? List.of()
                : units.posts(unit).stream()
                        .filter(it -> List.of(ranks).contains(it.rank()))
                        .map(Post::code)
                        .collect(Collectors.toList());
    }

    private List<Staff> with(Predicate<Staff> what) {
        return people.stream().filter(what).toList();
    }
}
