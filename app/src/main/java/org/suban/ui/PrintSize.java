package org.suban.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Remembers on the reader's own device whether they read large print. */
class PrintSize implements HandlerInterceptor {

    private static final String COOKIE = "suban-print";
    private static final String LARGE = "large";
    private static final String NORMAL = "normal";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var chosen = request.getParameter("print");
        if (LARGE.equals(chosen) || NORMAL.equals(chosen)) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(chosen).toString());
        }
        return true;
    }

    static boolean isLarge(HttpServletRequest request) {
        var chosen = request.getParameter("print");
        if (LARGE.equals(chosen) || NORMAL.equals(chosen)) {
            return LARGE.equals(chosen);
        }
        var kept = WebUtils.getCookie(request, COOKIE);
        return kept != null && LARGE.equals(kept.getValue());
    }

    private static ResponseCookie cookie(String size) {
        return ResponseCookie.from(COOKIE, size)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build();
    }
}
