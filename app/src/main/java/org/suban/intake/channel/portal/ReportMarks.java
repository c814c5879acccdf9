package org.suban.intake.channel.portal;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.suban.shared.Objections;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;

/** Puts what is wrong beside the question it belongs to. */
@Component
class ReportMarks {

    private static final Map<String, String> QUESTIONS = Map.of(
            "text", "text",
            "title", "chosen.matter",
            "itemCode", "chosen.matter",
            "location", "lat",
            "areaCode", "chosen.areaCode",
            "address", "address",
            "contact.name", "name",
            "contact.phone", "phone",
            "photos", "photos");

    private final Problems problems;
    private final MessageSource messages;

    ReportMarks(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    void put(Objections objections, Errors errors, Locale locale) {
        for (var refusal : objections.all()) {
            var question = QUESTIONS.get(String.valueOf(refusal.field()));
            if (question == null) {
                errors.reject(refusal.code(), words(refusal, locale));
            } else {
                errors.rejectValue(question, refusal.code(), words(refusal, locale));
            }
        }
    }

    /** The number that was used before is ours, not the resident's: it needs words of its own. */
    private String words(Refusal refusal, Locale locale) {
        return "externalId".equals(refusal.field())
                ? messages.getMessage("intake.report.sent-before", null, locale)
                : problems.what(refusal, locale) + " " + problems.next(refusal, locale);
    }
}
