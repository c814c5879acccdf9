package org.suban.identity.signin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.identity.Visitor;

/** Hands controllers the {@link Staff} or {@link Visitor} as of now, so that a lost role is lost at the next click. */
@Component
class WhoIsThere implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    static {
        // They come from the door, not from the call, so the API's description must not ask for them.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Staff.class, Visitor.class);
    }

    private final People people;

    WhoIsThere(People people) {
        this.people = people;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Staff.class || parameter.getParameterType() == Visitor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var staff = signedIn(SecurityContextHolder.getContext().getAuthentication());
        if (parameter.getParameterType() == Visitor.class) {
            return new Visitor(staff.orElse(null));
        }
        return staff.orElseThrow(() -> new AccessDeniedException("for staff only"));
    }

    private Optional<Staff> signedIn(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        return switch (authentication.getPrincipal()) {
            case Staff bearer -> Optional.of(bearer);
            case SessionPerson person ->
                people.find(new StaffId(person.number())).filter(Staff::active);
            case null, default -> Optional.empty();
        };
    }
}
