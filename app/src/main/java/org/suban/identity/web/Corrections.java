package org.suban.identity.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.suban.shared.Objections;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;

/** Writes each refusal beside the field it is about, so that the form comes back with everything else kept. */
@Component
class Corrections {

    private final Problems problems;

    Corrections(Problems problems) {
        this.problems = problems;
    }

    /** The status to answer with. */
    HttpStatus mark(Objections objections, BindingResult form, Locale locale) {
        objections.all().forEach(it -> mark(it, form, locale));
        return Problems.status(objections.first().kind());
    }

    private void mark(Refusal refusal, BindingResult form, Locale locale) {
        var words = problems.what(refusal, locale) + gap(locale) + problems.next(refusal, locale);
        var field = refusal.field();
        if (field == null) {
            form.reject(refusal.code(), words);
        } else {
            form.rejectValue(field, refusal.code(), words);
        }
    }

    /** A Chinese full stop brings its own. */
    private static String gap(Locale locale) {
        return locale.getLanguage().equals("zh") ? "" : " ";
    }
}
