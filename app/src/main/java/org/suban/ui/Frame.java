package org.suban.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuView;

/** Puts into the model of every page what the layout needs around it; an answer to a program has no frame. */
@Component
class Frame implements HandlerInterceptor {

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

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || leadsOn(page)) {
            return;
        }
        var person = request.getUserPrincipal();
        var model = page.getModelMap();
        model.put("menu", menu(person, request));
        model.put("signedIn", signedIn(person));
        model.put("unread", unread(person, request));
        model.put("largePrint", PrintSize.isLarge(request));
        model.put("cityName", cityName(RequestContextUtils.getLocale(request)));
        model.put("here", here(request));
    }

    /** What stands in the model of a redirect would be written into its address. */
    private static boolean leadsOn(ModelAndView page) {
        var name = page.getViewName();
        return page.getView() instanceof RedirectView
                || name != null && (name.startsWith("redirect:") || name.startsWith("forward:"));
    }

    MenuView menu(@Nullable Principal person, HttpServletRequest request) {
        var signedIn = signedIn(person);
        var roles = signedIn == null ? Set.<String>of() : signedIn.roles();
        var mine = entries.stream().filter(entry -> entry.isFor(roles)).toList();
        return MenuView.of(mine, here(request).path());
    }

    @Nullable
    SignedIn signedIn(@Nullable Principal person) {
        return person instanceof Authentication authentication ? SignedIn.from(authentication) : null;
    }

    /** Asked when the head is drawn: an answer that is a part of a page has none. */
    private Supplier<Integer> unread(@Nullable Principal person, HttpServletRequest request) {
        var count = unread.getIfAvailable();
        return count == null || person == null || request.getDispatcherType() == DispatcherType.ERROR
                ? () -> 0
                : () -> count.of(person);
    }

    private String cityName(Locale locale) {
        var name = city.getIfAvailable();
        return name == null ? "" : name.in(locale);
    }

    /** The address the reader sees, also while the error page is drawn in its place. */
    Here here(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? new Here(asked, "")
                : new Here(request.getRequestURI(), request.getQueryString());
    }
}
