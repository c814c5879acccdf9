package org.suban.shared;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Answers programs: what was granted, or an RFC 9457 problem with the refusal's stable {@code code} and all {@code errors}. */
@Component
public class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    public <T> ResponseEntity<Object> answer(Decision<T> decision, Locale locale, Function<? super T, ?> body) {
        return switch (decision) {
            case Decision.Granted<T>(var value) -> ResponseEntity.ok(body.apply(value));
            case Decision.Refused<T>(var objections) -> refusal(objections, locale);
        };
    }

    public ResponseEntity<Object> refusal(Objections objections, Locale locale) {
        var problem = problem(objections.first(), locale);
        problem.setProperty(
                "errors", objections.all().stream().map(it -> line(it, locale)).toList());
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    public ProblemDetail problem(Refusal refusal, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(status(refusal.kind()), next(refusal, locale));
        problem.setTitle(what(refusal, locale));
        problem.setProperty("code", refusal.code());
        return problem;
    }

    /** Puts every objection at its field of the form, or above it, and returns the status to answer with. */
    public HttpStatus tell(Objections objections, Errors form, Locale locale) {
        for (var refusal : objections.all()) {
            var gap = locale.getLanguage().equals("zh") ? "" : " ";
            var text = what(refusal, locale) + gap + next(refusal, locale);
            if (refusal.field() == null) {
                form.reject(refusal.code(), text);
            } else {
                form.rejectValue(refusal.field(), refusal.code(), text);
            }
        }
        return status(objections.first().kind());
    }

    public String what(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.messageKey(), refusal.values().toArray(), locale);
    }

    public String next(Refusal refusal, Locale locale) {
        return messages.getMessage(refusal.nextKey(), refusal.values().toArray(), locale);
    }

    private Map<String, String> line(Refusal refusal, Locale locale) {
        var field = refusal.field();
        var text = what(refusal, locale) + " " + next(refusal, locale);
        return field == null
                ? Map.of("code", refusal.code(), "message", text)
                : Map.of("code", refusal.code(), "field", field, "message", text);
    }

    public static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case WRONG_INPUT -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case NOT_YOURS -> HttpStatus.FORBIDDEN;
            case SIGN_IN_FIRST -> HttpStatus.UNAUTHORIZED;
            case OVERTAKEN -> HttpStatus.CONFLICT;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
