package org.suban.intake.channel.phone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.suban.intake.Channels;
import org.suban.shared.Objections;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;

/** What the agent's form offers to choose from, and what it says when something will not do. */
@Component
class AgentWords {

    private static final List<String> CHANNELS = List.of("phone", "counter");
    private static final Map<String, String> FIELDS = Map.of(
            "contact.name", "name",
            "contact.phone", "phone",
            "location", "lat",
            "itemCode", "chosen.matter",
            "areaCode", "chosen.areaCode");

    private final Channels channels;
    private final Problems problems;
    private final MessageSource messages;

    AgentWords(Channels channels, Problems problems, MessageSource messages) {
        this.channels = channels;
        this.problems = problems;
        this.messages = messages;
    }

    Map<String, String> channels(Locale locale) {
        var words = new LinkedHashMap<String, String>();
        CHANNELS.stream()
                .flatMap(it -> channels.find(it).stream())
                .forEach(it -> words.put(it.code(), messages.getMessage(it.labelKey(), null, locale)));
        return words;
    }

    void mark(Objections objections, BindingResult form, Locale locale) {
        objections.all().forEach(it -> mark(it, form, locale));
    }

    private void mark(Refusal refusal, BindingResult form, Locale locale) {
        var said = problems.what(refusal, locale) + gap(locale) + problems.next(refusal, locale);
        var field = refusal.field();
        if (field == null) {
            form.reject(refusal.code(), said);
        } else if (field.equals("externalId")) {
            // The agent went back to a form already sent and changed the words.
            form.reject(refusal.code(), messages.getMessage("intake.agent.sent-before", null, locale));
        } else {
            form.rejectValue(FIELDS.getOrDefault(field, field), refusal.code(), said);
        }
    }

    /** A Chinese full stop brings its own. */
    private static String gap(Locale locale) {
        return locale.getLanguage().equals("zh") ? "" : " ";
    }
}
