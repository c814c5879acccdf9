package org.suban.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program without a good token, as a problem document, how to get one. */
@Component
class ProblemEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final JsonMapper json;

    ProblemEntryPoint(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(Refusal.because(Kind.SIGN_IN_FIRST, "identity.token-missing"), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        write(Refusal.because(Kind.NOT_YOURS, "identity.role-lacking"), request, response);
    }

    private void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = problems.problem(refusal, request.getLocale());
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
