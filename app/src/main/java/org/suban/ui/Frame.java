package org.suban.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuView;

/** Puts into every model what the layout needs around the page itself. */
@ControllerAdvice(annotations = Controller.class)
class Frame {

    private final List<MenuEntry> entries;
    private final ObjectProvider<CityName> city;
    private final ObjectProvider<Unread> unread;

    Frame(ObjectProvider<MenuEntry> entries, ObjectProvider<CityName> city, ObjectProvider<Unread> unread) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.city = city;
        this.unread = unread;
    }

    @ModelAttribute("menu")
    MenuView menu(@Nullable Principal person, HttpServletRequest request) {
        var signedIn = signedIn(person);
        var roles = signedIn == null ? Set.<String>of() : signedIn.roles();
        var mine = entries.stream().filter(entry -> entry.isFor(roles)).toList();
        return MenuView.of(mine, here(request).path());
    }

    @ModelAttribute("signedIn")
    @Nullable
    SignedIn signedIn(@Nullable Principal person) {
        return person instanceof Authentication authentication ? SignedIn.from(authentication) : null;
    }

    /** Asked when the head is drawn: an answer that is a part of a page has none. */
    @ModelAttribute("unread")
    Supplier<Integer> unread(@Nullable Principal person, HttpServletRequest request) {
        var count = unread.getIfAvailable();
        return count == null || person == null || request.getDispatcherType() == DispatcherType.ERROR
                ? () -> 0
                : () -> count.of(person);
    }

    @ModelAttribute("largePrint")
    boolean largePrint(HttpServletRequest request) {
        return PrintSize.isLarge(request);
    }

    @ModelAttribute("cityName")
    String cityName(Locale locale) {
        var name = city.getIfAvailable();
        return name == null ? "" : name.in(locale);
    }

    /** The address the reader sees, also while the error page is drawn in its place. */
    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? new Here(asked, "")
                : new Here(request.getRequestURI(), request.getQueryString());
    }
}
