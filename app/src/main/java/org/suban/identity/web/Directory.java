package org.suban.identity.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.identity.People;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** The staff in the reader's language, and the roles and units to choose from. */
@Component
class Directory {

    private final People people;
    private final Units units;
    private final MessageSource messages;

    Directory(People people, Units units, MessageSource messages) {
        this.people = people;
        this.units = units;
        this.messages = messages;
    }

    List<PersonView> everyone(Locale locale) {
        return people.all().stream().map(it -> view(it, locale)).toList();
    }

    PersonView view(Staff person, Locale locale) {
        return new PersonView(
                person.id().number(),
                person.username(),
                person.name(),
                person.roles().stream().sorted().map(it -> name(it, locale)).toList(),
                name(person.unit(), locale),
                post(person, locale),
                person.active());
    }

    /** From the code to the words, as forms want it. */
    Map<String, String> roles(Locale locale) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(Role.values()).forEach(it -> words.put(it.name(), name(it, locale)));
        return words;
    }

    Map<String, String> units(Locale locale) {
        var words = new LinkedHashMap<String, String>();
        units.all().forEach(it -> words.put(it.code().value(), it.nameIn(locale)));
        return words;
    }

    /** By unit, for a choice of the whole city. */
    Map<String, Map<String, String>> posts(Locale locale) {
        var words = new LinkedHashMap<String, Map<String, String>>();
        for (var unit : units.all()) {
            var posts = postsIn(unit.code(), locale);
            if (!posts.isEmpty()) {
                words.put(unit.nameIn(locale), posts);
            }
        }
        return words;
    }

    Map<String, String> postsIn(@Nullable UnitCode unit, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        if (unit != null) {
            units.withForerunners(unit).stream()
                    .flatMap(it -> units.posts(it).stream())
                    .forEach(it -> words.put(it.code(), it.nameIn(locale)));
        }
        return words;
    }

    private String post(Staff person, Locale locale) {
        var post = person.post();
        return post == null ? "" : units.post(post).map(it -> it.nameIn(locale)).orElse(post);
    }

    private String name(Role role, Locale locale) {
        return messages.getMessage("identity.role." + role, null, locale);
    }

    private String name(@Nullable UnitCode unit, Locale locale) {
        return unit == null ? "" : units.find(unit).map(it -> it.nameIn(locale)).orElse(unit.value());
    }
}
