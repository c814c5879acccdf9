package org.suban.guidance;

import java.util.List;
import java.util.Locale;

/** Why a request is not for the city's units (不予受理的情形), by which law if there is one, and whom to call instead. */
public record Reason(String code, String basis, List<String> phones, Said chinese, Said english) {

    /** Its short name, where the matter is dealt with, and why, in plain words. */
    public record Said(String name, String route, String words) {}

    public Reason {
        phones = List.copyOf(phones);
    }

    public Said in(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }
}
