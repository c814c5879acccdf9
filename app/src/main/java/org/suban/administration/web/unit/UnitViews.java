package org.suban.administration.web.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.administration.form.LinkView;
import org.suban.administration.form.TreeView;
import org.suban.administration.web.unit.UnitView.HolderView;
import org.suban.administration.web.unit.UnitView.PostView;
import org.suban.identity.People;
import org.suban.organization.Areas;
import org.suban.organization.Post;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Gathers what the pages of units show. */
@Component
class UnitViews {

    private final Units units;
    private final Areas areas;
    private final People people;
    private final UnitTree tree;

    UnitViews(Units units, Areas areas, People people, UnitTree tree) {
        this.units = units;
        this.areas = areas;
        this.people = people;
        this.tree = tree;
    }

    List<TreeView> tree(Unit unit, Locale locale) {
        return tree.tree(tree.spot(unit), locale);
    }

    UnitView view(Unit unit, Locale locale) {
        var everyOne = units.everyOne();
        return new UnitView(
                unit,
                unit.nameIn(locale),
                areas.find(unit.area())
                        .map(it -> new LinkView(it.code().value(), it.nameIn(locale), ""))
                        .orElseGet(() ->
                                new LinkView(unit.area().value(), unit.area().value(), "")),
                link(unit.parent(), locale),
                link(unit.standIn(), locale),
                link(unit.heir(), locale),
                everyOne.stream()
                        .filter(it -> unit.code().equals(it.parent()))
                        .map(it -> link(it, locale))
                        .toList(),
                everyOne.stream()
                        .filter(it -> unit.code().equals(it.heir()))
                        .map(it -> link(it, locale))
                        .toList(),
                posts(unit, locale));
    }

    private List<PostView> posts(Unit unit, Locale locale) {
        var posts = units.posts(unit.code());
        var holders = people.holders(posts);
        return posts.stream()
                .sorted(Comparator.comparing(Post::rank))
                .map(it -> new PostView(
                        it,
                        it.nameIn(locale),
                        holders.getOrDefault(it.code(), List.of()).stream()
                                .map(staff -> new HolderView(staff.id().number(), staff.name()))
                                .toList()))
                .toList();
    }

    private static LinkView link(Unit unit, Locale locale) {
        return new LinkView(unit.code().value(), unit.nameIn(locale), unit.phone());
    }

    private @Nullable LinkView link(@Nullable UnitCode code, Locale locale) {
        return code == null
                ? null
                : units.find(code)
                        .map(it -> link(it, locale))
                        .orElseGet(() -> new LinkView(code.value(), code.value(), ""));
    }
}
