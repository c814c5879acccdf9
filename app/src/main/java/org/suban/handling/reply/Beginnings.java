package org.suban.handling.reply;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.Assignments;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.handling.closing.PersonalNumbers;
import org.suban.handling.reply.Beginning.Kind;
import org.suban.organization.Cities;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** What the reply to a request may begin with: templates of its item first, then replies that others of the item were content with. */
@Component
public class Beginnings {

    private final Templates templates;
    private final LikedReplies liked;
    private final Handlings handlings;
    private final Assignments assignments;
    private final Catalog catalog;
    private final Units units;
    private final Cities cities;
    private final MessageSource messages;

    Beginnings(
            Templates templates,
            LikedReplies liked,
            Handlings handlings,
            Assignments assignments,
            Catalog catalog,
            Units units,
            Cities cities,
            MessageSource messages) {
        this.templates = templates;
        this.liked = liked;
        this.handlings = handlings;
        this.assignments = assignments;
        this.catalog = catalog;
        this.units = units;
        this.cities = cities;
        this.messages = messages;
    }

    /** None where nothing is to be answered. */
    public List<Beginning> of(Handling it, Instant at) {
        if (it.step() != Step.UNDERWAY) {
            return List.of();
        }
        var items = items(it.request());
        var all = new ArrayList<Beginning>();
        templates
                .of(items, it.unit())
                .forEach(one ->
                        all.add(new Beginning("t" + one.number(), Kind.TEMPLATE, filled(one, it, at), one.at())));
        liked.of(items, it.request(), at)
                .forEach(one -> all.add(new Beginning(
                        "r" + one.number(), Kind.LIKED, PersonalNumbers.mask(one.words()), one.closedAt())));
        return all;
    }

    /** Only of those that are offered for this request. */
    public Optional<Beginning> chosen(Handling it, String code, Instant at) {
        return of(it, at).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether a reply says no more than a template does: that two requests are told the same is then no copying. */
    public boolean isTemplate(RequestId request, int number) {
        var it = handlings.find(request).orElseThrow();
        var resolution = handlings.resolutionsOf(request).get(number - 1);
        var said = bare(resolution.said().publicReply());
        return templates.versions(items(request), it.unit()).stream()
                .anyMatch(one -> bare(filled(one, it, resolution.at())).equals(said));
    }

    private String filled(Template one, Handling it, Instant at) {
        return Placeholders.fill(
                one.words(),
                Map.of(
                        Placeholders.RECEIPT, it.request().receipt().grouped(),
                        Placeholders.UNIT, units.get(it.unit()).name(),
                        Placeholders.DATE, day(at)));
    }

    /** Templates are Chinese, and so is their date. */
    private String day(Instant at) {
        var pattern = messages.getMessage("handling.reply.date", null, Locale.CHINESE);
        return DateTimeFormatter.ofPattern(pattern, Locale.CHINESE)
                .format(at.atZone(cities.get().zone()));
    }

    /** An item that is gone goes on as its heir. */
    private List<ItemCode> items(RequestId request) {
        var item = assignments.of(request).getLast().item();
        return Stream.concat(Stream.of(item), catalog.heir(item).map(CatalogItem::code).stream())
                .toList();
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }
}
