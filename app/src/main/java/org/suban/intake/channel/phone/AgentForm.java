package org.suban.intake.channel.phone;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Where;
import org.suban.intake.form.ChosenForm;
import org.suban.intake.form.FormChoices.Said;

/** What an agent types while somebody talks. */
record AgentForm(
        String channel,
        String name,
        String phone,
        String text,
        String title,
        ChosenForm chosen,
        String address,
        String lat,
        String lon) {

    AgentForm(
            @Nullable String channel,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String text,
            @Nullable String title,
            @Nullable ChosenForm chosen,
            @Nullable String address,
            @Nullable String lat,
            @Nullable String lon) {
        this.channel = Objects.requireNonNullElse(channel, "phone");
        this.name = Objects.requireNonNullElse(name, "");
        this.phone = Objects.requireNonNullElse(phone, "");
        this.text = Objects.requireNonNullElse(text, "");
        this.title = Objects.requireNonNullElse(title, "");
        this.chosen = Objects.requireNonNullElse(chosen, ChosenForm.EMPTY);
        this.address = Objects.requireNonNullElse(address, "");
        this.lat = Objects.requireNonNullElse(lat, "");
        this.lon = Objects.requireNonNullElse(lon, "");
    }

    /** The key was made with the empty form: pressing the button twice takes one request in. */
    Submission submission(String key, Said what) {
        var where = new Where(what.areaCode(), degrees(lat), degrees(lon), what.address(address));
        // Words that name no item are refused as one: an agent can choose again at once.
        var item = what.itemCode() == null ? what.matter() : what.itemCode();
        return new Submission(channel, key, text, title, item, where, name, phone, List.of(), null);
    }

    private static @Nullable Double degrees(String typed) {
        try {
            return typed.isBlank() ? null : Double.valueOf(typed);
        } catch (NumberFormatException e) {
            // Not a place on earth; the check of the submission says so.
            return Double.NaN;
        }
    }
}
