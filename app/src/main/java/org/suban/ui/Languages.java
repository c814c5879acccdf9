package org.suban.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The two languages of the house, Chinese first. */
final class Languages {

    private Languages() {}

    static boolean spoken(Locale locale) {
        return locale.getLanguage().equals("zh") || locale.getLanguage().equals("en");
    }

    static CookieLocaleResolver remembered() {
        var resolver = new CookieLocaleResolver("suban-lang");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(Languages::asked);
        return resolver;
    }

    static LocaleChangeInterceptor switchedByLink() {
        var change = new OfOurs();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        return change;
    }

    /** The browser's first language that we speak. */
    private static Locale asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Locale.CHINESE
                : Collections.list(request.getLocales()).stream()
                        .filter(Languages::spoken)
                        .findFirst()
                        .orElse(Locale.CHINESE);
    }

    private static final class OfOurs extends LocaleChangeInterceptor {

        @Override
        protected Locale parseLocaleValue(String value) {
            var locale = Locale.forLanguageTag(value);
            if (!spoken(locale)) {
                throw new IllegalArgumentException("Not one of our languages");
            }
            return locale;
        }
    }
}
