package org.suban.administration.web.unit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.suban.administration.form.Choices;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.organization.Post;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** The page of a post that is there, or yet to be. */
@Component
class PostViews {

    private final Units units;
    private final People people;
    private final Choices choices;

    PostViews(Units units, People people, Choices choices) {
        this.units = units;
        this.people = people;
        this.choices = choices;
    }

    Unit unit(String code) {
        return Optional.of(code)
                .filter(UnitCode::isOne)
                .flatMap(it -> units.find(new UnitCode(it)))
                .orElseThrow(PostViews::nothing);
    }

    ModelAndView page(Unit unit, @Nullable String code, Locale locale) {
        var holders = Optional.ofNullable(code)
                .flatMap(units::post)
                .map(it -> people.holders(List.of(it)).getOrDefault(it.code(), List.of()));
        return new ModelAndView("administration/post")
                .addObject("unit", unit)
                .addObject("unitName", unit.nameIn(locale))
                .addObject("code", code)
                .addObject("holders", holders.orElse(List.<Staff>of()))
                .addObject("ranks", choices.words("administration.rank.", Post.Rank.values(), locale));
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
