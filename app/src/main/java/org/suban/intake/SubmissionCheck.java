package org.suban.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.search.ItemChoices;
import org.suban.identity.Visitor;
import org.suban.intake.Submission.Where;
import org.suban.intake.words.Words;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.GeoPoint;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Everything that can be wrong with what somebody brings, each rule once. */
@Component
class SubmissionCheck {

    static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_OUTSIDE_ID = 100;
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()-]{3,22}[0-9]");

    private final ItemChoices items;
    private final Areas areas;
    private final Channels channels;

    SubmissionCheck(ItemChoices items, Areas areas, Channels channels) {
        this.items = items;
        this.areas = areas;
        this.channels = channels;
    }

    Objections objectionsTo(Submission it, Visitor by) {
        return Objections.NONE
                .and(text("text", Words.clean(it.text())))
                .and(tooLong("title", it.title(), LONGEST_TITLE))
                .and(item(Words.cleanOrNull(it.itemCode())))
                .and(area(it.where()))
                .and(point(it.where()))
                .and(tooLong("address", it.where().address(), LONGEST_ADDRESS))
                .and(tooLong("contact.name", it.contactName(), LONGEST_NAME))
                .and(phone(it.contactPhone()))
                .and(tooLong("externalId", it.outsideId(), LONGEST_OUTSIDE_ID))
                .and(channel(it.channel(), by));
    }

    /** Each part of a letter is words like any. */
    Objections objectionsTo(List<String> parts) {
        var objections = Objections.NONE;
        for (int n = 0; n < parts.size(); n++) {
            objections = objections.and(text("parts[" + n + "]", Words.clean(parts.get(n))));
        }
        return objections;
    }

    private static Optional<Refusal> text(String field, String words) {
        if (Words.areBlank(words)) {
            return Optional.of(Refusal.wrong(field, "intake.text-missing"));
        }
        int length = words.codePointCount(0, words.length());
        return length > LONGEST_TEXT
                ? Optional.of(Refusal.wrong(field, "intake.text-long", LONGEST_TEXT, length))
                : Optional.empty();
    }

    /** Only a leaf that lives, or whose heir does; else what may have been meant is named. */
    private Optional<Refusal> item(@Nullable String code) {
        if (code == null || items.living(code).isPresent()) {
            return Optional.empty();
        }
        var near = items.nearest(code).map(it -> it.code() + " " + it.name());
        return Optional.of(Refusal.wrong(
                "itemCode",
                "intake.item-unknown",
                Words.shortened(code, 20),
                near.isPresent() ? 1 : 0,
                near.orElse("")));
    }

    private Optional<Refusal> area(Where where) {
        var code = where.areaCode();
        return code == null
                        || (AreaCode.isOne(code)
                                && areas.find(new AreaCode(code)).isPresent())
                ? Optional.empty()
                : Optional.of(Refusal.wrong("areaCode", "intake.area-unknown", Words.shortened(code, 20)));
    }

    private Optional<Refusal> point(Where where) {
        var lat = where.lat();
        var lon = where.lon();
        if (lat == null && lon == null) {
            return Optional.empty();
        } else if (lat == null || lon == null || !GeoPoint.isOne(lat, lon)) {
            return Optional.of(Refusal.wrong("location", "intake.place-unreadable"));
        }
        return areas.at(new GeoPoint(lat, lon)).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.wrong("location", "intake.place-outside"));
    }

    private static Optional<Refusal> phone(@Nullable String phone) {
        return phone == null || phone.isBlank() || PHONE.matcher(phone.strip()).matches()
                ? Optional.empty()
                : Optional.of(Refusal.wrong("contact.phone", "intake.phone-unreadable"));
    }

    private static Optional<Refusal> tooLong(String field, @Nullable String value, int most) {
        return value == null || value.codePointCount(0, value.length()) <= most
                ? Optional.empty()
                : Optional.of(Refusal.wrong(field, "intake.field-long", most));
    }

    private Optional<Refusal> channel(String code, Visitor by) {
        var channel = channels.find(code);
        if (channel.isEmpty()) {
            return Optional.of(
                    Refusal.wrong("channel", "intake.channel-unknown", Words.shortened(code, 20), channels.codes()));
        }
        return channel.get().isForStaff() && !by.isStaff()
                ? Optional.of(new Refusal("intake.channel-for-staff", Kind.NOT_YOURS, "channel", List.of(code)))
                : Optional.empty();
    }
}
