package org.suban.notification.web;

import org.jspecify.annotations.Nullable;
import org.suban.notification.preference.Preference;
import org.suban.notification.preference.Wish;

/** What a member of staff typed of how they want to be told. */
public record PreferenceForm(
        @Nullable String mail,
        @Nullable String phone,
        @Nullable Boolean byMail,
        @Nullable Boolean byWebhook,
        @Nullable String quietFrom,
        @Nullable String quietTo,
        @Nullable String language) {

    static PreferenceForm of(Preference it) {
        var quiet = it.quiet();
        return new PreferenceForm(
                it.mail(),
                it.phone(),
                it.mailWanted(),
                it.webhookWanted(),
                quiet == null ? "" : quiet.from().toString(),
                quiet == null ? "" : quiet.to().toString(),
                it.language().getLanguage());
    }

    Wish wish() {
        return new Wish(
                orEmpty(mail),
                orEmpty(phone),
                Boolean.TRUE.equals(byMail),
                Boolean.TRUE.equals(byWebhook),
                orEmpty(quietFrom),
                orEmpty(quietTo),
                orEmpty(language));
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
