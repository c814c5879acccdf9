package org.suban.identity.signin;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.suban.identity.Attempts;
import org.suban.identity.People;
import org.suban.identity.Role;
import org.suban.identity.Staff;

/** Checks a user name and password; unknown names take as long as wrong passwords, and both are counted. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final People people;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final Clock clock;
    private final String nobodysPassword;

    PasswordSignIn(People people, PasswordEncoder passwords, Attempts attempts, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
        this.nobodysPassword = Objects.requireNonNull(passwords.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName().strip().toLowerCase(Locale.ROOT);
        var subject = "sign-in:" + username;
        if (attempts.tooMany(subject, clock.instant())) {
            throw new LockedException("too many attempts");
        }
        var typed = String.valueOf(attempt.getCredentials());
        if (!passwords.matches(typed, people.passwordHashOf(username).orElse(nobodysPassword))) {
            attempts.failed(subject, clock.instant());
            throw new BadCredentialsException("wrong user name or password");
        }
        return signedIn(people.find(username).orElseThrow());
    }

    private static Authentication signedIn(Staff person) {
        var authorities = AuthorityUtils.createAuthorityList(
                person.roles().stream().map(Role::authority).toList());
        return UsernamePasswordAuthenticationToken.authenticated(SessionPerson.of(person), null, authorities);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
