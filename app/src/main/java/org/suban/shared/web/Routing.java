package org.suban.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the method behind an address. Spring compares an address with a variable in it with every pattern of the house, one after
 * the other, which was a sixth of the work under load; those that begin or end in other words are left out here before that.
 */
@Component
@ConditionalOnWebApplication
class Routing implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new LeavingOut();
    }

    private static final class LeavingOut extends RequestMappingHandlerMapping {

        private final Map<RequestMappingInfo, List<Ends>> known = new ConcurrentHashMap<>();

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
            return mayBe(info, request) ? super.getMatchingMapping(info, request) : null;
        }

        private boolean mayBe(RequestMappingInfo info, HttpServletRequest request) {
            var path = ServletRequestPathUtils.getParsedRequestPath(request)
                    .pathWithinApplication()
                    .value();
            var ends = known.computeIfAbsent(info, LeavingOut::ends);
            for (var one : ends) {
                if (one.fit(path)) {
                    return true;
                }
            }
            return false;
        }

        private static List<Ends> ends(RequestMappingInfo info) {
            var patterns = info.getPathPatternsCondition();
            return patterns == null
                    ? List.of(Ends.ANY)
                    : patterns.getPatterns().stream().map(Ends::of).toList();
        }
    }

    /** The words before the first variable of a pattern and those after the last. */
    record Ends(String first, String last) {

        static final Ends ANY = new Ends("", "");
        private static final String VARIABLE = "{}*?";

        static Ends of(PathPattern pattern) {
            var text = pattern.getPatternString();
            int from = 0;
            while (from < text.length() && VARIABLE.indexOf(text.charAt(from)) < 0) {
                from++;
            }
            int to = text.length();
            while (to > from && VARIABLE.indexOf(text.charAt(to - 1)) < 0) {
                to--;
            }
            return new Ends(text.substring(0, from), text.substring(to));
        }

        /** What is written with escapes or parameters of its own is left to Spring. */
        boolean fit(String path) {
            return path.startsWith(first) && path.endsWith(last) || path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
        }
    }
}
