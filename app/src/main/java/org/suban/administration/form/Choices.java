package org.suban.administration.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Codes with their names, as a field shows what was chosen; and the words of what there is to choose from. */
@Component
public class Choices {

    private final Areas areas;
    private final Units units;
    private final MessageSource messages;

    Choices(Areas areas, Units units, MessageSource messages) {
        this.areas = areas;
        this.units = units;
        this.messages = messages;
    }

    public String area(@Nullable String code) {
        return code == null || !AreaCode.isOne(code)
                ? ""
                : areas.find(new AreaCode(code))
                        .map(it -> code + " " + it.nameIn(LocaleContextHolder.getLocale()))
                        .orElse(code);
    }

    public String unit(@Nullable String code) {
        return code == null || !UnitCode.isOne(code)
                ? ""
                : units.find(new UnitCode(code))
                        .map(it -> code + " " + it.nameIn(LocaleContextHolder.getLocale()))
                        .orElse(code);
    }

    /** From the constant to the words, as forms want it. */
    public Map<String, String> words(String family, Enum<?>[] all, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(all).forEach(it -> words.put(it.name(), messages.getMessage(family + it.name(), null, locale)));
        return words;
    }
}
