package org.suban.ui;

import jakarta.servlet.RequestDispatcher;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Gives every failed page a code to quote and writes the same code into the log; {@code /api/} is left as it is. */
@Component
class ErrorWords extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorWords.class);
    private static final Set<Integer> WITH_OWN_WORDS = Set.of(403, 404, 413, 429);

    private final SecureRandom random = new SecureRandom();

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var path = text(request, RequestDispatcher.ERROR_REQUEST_URI);
        if (path.startsWith("/api/")) {
            return super.getErrorAttributes(request, options);
        }
        var code = ErrorCode.drawnFrom(random).signs();
        var status = status(request);
        log(request, code, status, path);
        var words = new HashMap<String, Object>();
        words.put("status", status);
        words.put("code", code);
        words.put("kind", kind(status));
        return words;
    }

    static String kind(int status) {
        if (status >= 500) {
            return "500";
        }
        return WITH_OWN_WORDS.contains(status) ? String.valueOf(status) : "other";
    }

    private void log(WebRequest request, String code, int status, String path) {
        if (status >= 500) {
            LOG.error("Code {}: status {} at {}", code, status, path, getError(request));
        } else {
            LOG.info("Code {}: status {} at {}", code, status, path);
        }
    }

    private static int status(WebRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST)
                        instanceof Integer status
                ? status
                : 500;
    }

    private static String text(WebRequest request, String attribute) {
        return request.getAttribute(attribute, RequestAttributes.SCOPE_REQUEST) instanceof String text ? text : "";
    }
}
