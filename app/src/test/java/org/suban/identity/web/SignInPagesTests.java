package org.suban.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.ui.ExtendedModelMap;

class SignInPagesTests {

    private final SignInPages pages = new SignInPages();

    @Test
    void keepsTheUserNameAfterAWrongPassword() {
        var page = pages.again("li", new BadCredentialsException("wrong"));

        assertThat(page.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(page.getModel()).containsEntry("username", "li").containsEntry("trouble", "wrong");
    }

    @Test
    void asksForPatienceAfterTooManyAttempts() {
        var page = pages.again("li", new LockedException("often"));

        assertThat(page.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(page.getModel()).containsEntry("trouble", "often");
    }

    @Test
    void saysNothingItWasToldByAStranger() {
        var model = new ExtendedModelMap();

        pages.signIn("evil", model);

        assertThat(model.getAttribute("after")).isNull();
    }
}
