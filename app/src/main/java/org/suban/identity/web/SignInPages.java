package org.suban.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where staff show who they are; Spring Security itself takes what is sent and comes back here if it will not do. */
@Controller
class SignInPages {

    private static final String PAGE = "identity/sign-in";
    private static final List<String> GOOD_NEWS = List.of("made", "out");

    @GetMapping("/sign-in")
    String signIn(@RequestParam(defaultValue = "") String after, Model model) {
        model.addAttribute("after", GOOD_NEWS.contains(after) ? after : null);
        return PAGE;
    }

    @PostMapping("/sign-in/again")
    ModelAndView again(
            @RequestParam(defaultValue = "") String username,
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    Exception why) {
        var locked = why instanceof LockedException;
        return new ModelAndView(PAGE, locked ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED)
                .addObject("username", username)
                .addObject("trouble", locked ? "often" : "wrong");
    }
}
