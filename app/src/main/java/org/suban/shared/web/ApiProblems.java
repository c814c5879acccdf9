package org.suban.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.suban.shared.Receipt;

/** Under {@code /api/} every failure is a problem document with a stable code; pages have their own. */
@ControllerAdvice
class ApiProblems {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> problem(Exception failure, HttpServletRequest request, Locale locale)
            throws Exception {
        if (!request.getRequestURI().startsWith("/api/") || isForSecurity(failure)) {
            throw failure;
        }
        var status = statusOf(failure);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(status.is5xxServerError() ? unexpected(failure, locale) : known(status, locale));
    }

    private static boolean isForSecurity(Exception failure) {
        return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
    }

    private static HttpStatusCode statusOf(Exception failure) {
        return switch (failure) {
            case HttpMessageNotReadableException e -> HttpStatus.BAD_REQUEST;
            case MaxUploadSizeExceededException e -> HttpStatus.CONTENT_TOO_LARGE;
            case MultipartException e -> HttpStatus.BAD_REQUEST;
            case MethodArgumentTypeMismatchException e
            when e.getRequiredType() == Receipt.class -> HttpStatus.NOT_FOUND;
            case MethodArgumentTypeMismatchException e -> HttpStatus.BAD_REQUEST;
            case ErrorResponse e -> e.getStatusCode();
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private ProblemDetail known(HttpStatusCode status, Locale locale) {
        var code = switch (status.value()) {
            case 404 -> "api.not-found";
            case 405 -> "api.method";
            case 406, 415 -> "api.format";
            case 413 -> "api.too-large";
            default -> "api.unreadable";
        };
        return problem(status, code, locale);
    }

    /** The incident number leads from the caller's complaint to our log; the cause stays with us. */
    private ProblemDetail unexpected(Exception failure, Locale locale) {
        var incident = HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextInt())
                .substring(3);
        log.error("Incident {}", incident, failure);
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "api.failure", locale, incident);
        problem.setProperty("incident", incident);
        return problem;
    }

    private ProblemDetail problem(HttpStatusCode status, String code, Locale locale, Object... values) {
        var problem = ProblemDetail.forStatusAndDetail(
                status, messages.getMessage("refusal." + code + ".next", values, locale));
        problem.setTitle(messages.getMessage("refusal." + code, values, locale));
        problem.setProperty("code", code);
        return problem;
    }
}
