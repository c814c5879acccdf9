package org.suban.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.shared.sheet.Nearest;
import org.suban.ui.FinderView;
import org.suban.ui.FinderView.Option;
import org.suban.ui.Finding;

/** Offers items to choose from, and tells which one somebody has chosen. */
@Component
public class ItemChoices {

    private static final int OFFERED = 8;
    private static final int NAMESAKES = 50;

    /** Nobody types more to find something, and each character costs. */
    private static final int LONGEST = 40;

    private static final Pattern LINE = Pattern.compile("(\\d\\d-\\d\\d-\\d\\d-\\d{3})(\\s.*)?");

    private final Catalog catalog;
    private final ItemSearch search;

    ItemChoices(Catalog catalog, ItemSearch search) {
        this.catalog = catalog;
        this.search = search;
    }

    /** What a finder offers while somebody types; staff see the codes too. */
    public List<Option> offers(String typed, boolean staff) {
        return search(typed, OFFERED).stream().map(it -> option(it, staff)).toList();
    }

    /** A finder as it stands: with what was pressed beside it, with what its words name, or with the words alone. */
    public FinderView finder(String words, String code, Finding pressed, boolean staff) {
        var view = living(pressed.code())
                .or(() -> chosen(words, code))
                .map(it -> FinderView.of(option(it, staff)))
                .orElseGet(() -> FinderView.of(words));
        return pressed.asks() ? view.offering(offers(words, staff)) : view;
    }

    /**
     * What stands in a finder: the code that was picked counts as long as the words beside it are still that item's name;
     * else the words alone, if they are exactly a code, a line such as {@code 02-02-01-001 路灯不亮}, or a name that only one
     * item has. A gone item means its heir.
     */
    public Optional<CatalogItem> chosen(String words, String code) {
        var typed = words.strip();
        return leaf(code)
                .filter(it -> catalog.find(it)
                        .filter(item -> item.name().equals(typed))
                        .isPresent())
                .flatMap(catalog::living)
                .or(() -> living(codeIn(typed)))
                .or(() -> called(typed));
    }

    /** The item of this code while it lives, else its heir. */
    public Optional<CatalogItem> living(String code) {
        return leaf(code).flatMap(catalog::living);
    }

    /** What may have been meant by words or a code that name no item. */
    public Optional<CatalogItem> nearest(String typed) {
        return search(typed, 1).stream()
                .findFirst()
                .or(() -> living(Nearest.to(
                        shortened(typed),
                        catalog.leaves().stream().map(it -> it.code().value()).toList())));
    }

    /** For some moments after a change the search may still know the list before: an item that is gone is found as its heir. */
    private List<CatalogItem> search(String typed, int most) {
        return search.leaves(shortened(typed), most).stream()
                .flatMap(it -> catalog.living(it.code()).stream())
                .distinct()
                .toList();
    }

    /** By its name, or if none has that name by another that is only its own. */
    private Optional<CatalogItem> called(String name) {
        var found = search(name, NAMESAKES);
        return only(found.stream().filter(it -> it.name().equals(name)).toList())
                .or(() -> only(found.stream()
                        .filter(it -> it.line().aliases().contains(name))
                        .toList()));
    }

    private static Optional<CatalogItem> only(List<CatalogItem> items) {
        return items.size() == 1 ? Optional.of(items.getFirst()) : Optional.empty();
    }

    private static Option option(CatalogItem item, boolean staff) {
        var code = item.code().value();
        return new Option(code, item.name(), staff ? code + " · " + item.above() : item.above());
    }

    private static Optional<ItemCode> leaf(String code) {
        return Optional.of(code).filter(ItemCode::isOne).map(ItemCode::new).filter(ItemCode::leaf);
    }

    private static String codeIn(String typed) {
        var line = LINE.matcher(typed);
        return line.matches() ? line.group(1) : "";
    }

    private static String shortened(String typed) {
        var words = typed.strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
