package org.suban.identity.signin;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.suban.identity.Role;
import org.suban.identity.Tokens;
import org.suban.ui.MapTiles;

/** Which doors are open to all; behind the others every use case asks again who is acting. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String CONTENT_SECURITY =
            "default-src 'self'; img-src 'self' data: blob:%s; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /** A request, and what whoever has its receipt and code says of it. */
    private static final String[] OPEN_POSTS = {
        "/api/v1/requests",
        "/api/v1/requests/*/rating",
        "/api/v1/requests/*/objection",
        "/api/v1/requests/*/words",
        "/api/v1/requests/*/questions/*/answer"
    };

    private static final String[] OPEN_PAGES = {
        "/",
        "/report/**",
        "/receipts/**",
        "/track/**",
        "/q/*",
        "/v/*",
        "/sign-in/**",
        "/setup/**",
        "/error",
        "/areas.geojson",
        "/areas/options",
        "/list",
        "/list/**",
        "/guidance/reasons",
        "/webjars/**",
        "/*.css",
        "/*.js",
        "/*.svg",
        "/*.ico",
        "/*.png",
        "/actuator/health/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, MapTiles tiles, Tokens tokens, Clock clock, ProblemEntryPoint problems) {
        return withHeaders(http, tiles)
                .securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerTokenFilter(tokens, clock), AnonymousAuthenticationFilter.class)
                .exceptionHandling(it -> it.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(it -> it.requestMatchers(HttpMethod.POST, OPEN_POSTS)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/api/v1/requests/*",
                                "/api/v1/openapi",
                                "/api/v1/openapi.yaml",
                                "/api/v1/items",
                                "/api/v1/sent-down",
                                "/api/v1/guidance/reasons",
                                "/api/v1/areas",
                                "/api/v1/areas/named",
                                "/api/v1/calendar/due")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, MapTiles tiles, PasswordSignIn passwordSignIn) {
        return withHeaders(http, tiles)
                .authenticationProvider(passwordSignIn)
                // In a cookie, so that a resident's form needs no session in the database.
                .csrf(it -> it.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .formLogin(it -> it.loginPage("/sign-in")
                        .failureForwardUrl("/sign-in/again")
                        .defaultSuccessUrl("/desks"))
                .logout(it -> it.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?after=out"))
                .authorizeHttpRequests(it -> it.requestMatchers(OPEN_PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/calendar")
                        .permitAll()
                        .requestMatchers("/people/**", "/city/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private static HttpSecurity withHeaders(HttpSecurity http, MapTiles tiles) {
        var directives =
                CONTENT_SECURITY.formatted(tiles.source().map(it -> " " + it).orElse(""));
        return http.headers(it -> it.contentSecurityPolicy(policy -> policy.policyDirectives(directives))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy("geolocation=(self), camera=(), microphone=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
    }
}
