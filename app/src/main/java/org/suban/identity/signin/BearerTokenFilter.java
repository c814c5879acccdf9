package org.suban.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.Tokens;

/** Lets a program in that shows a bearer token (RFC 6750). */
class BearerTokenFilter extends OncePerRequestFilter {

    private final Tokens tokens;
    private final Clock clock;

    BearerTokenFilter(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        tokenIn(request).flatMap(it -> tokens.bearerOf(it, clock.instant())).ifPresent(BearerTokenFilter::letIn);
        next.doFilter(request, response);
    }

    private static Optional<String> tokenIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(it -> it.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(it -> it.substring(7).strip());
    }

    private static void letIn(Staff person) {
        var authorities = AuthorityUtils.createAuthorityList(
                person.roles().stream().map(Role::authority).toList());
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities)));
    }
}
