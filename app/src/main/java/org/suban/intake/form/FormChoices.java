package org.suban.intake.form;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.search.ItemChoices;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.search.AreaSearch;
import org.suban.ui.FinderView;
import org.suban.ui.Finding;

/** Reads what somebody chose in a form and shows it again; words that name nothing we know are kept as words. */
@Component
public class FormChoices {

    /** The buttons of the finders send these. */
    public static final String MATTER = "matter";

    static final String AREA = "area";

    /** What was chosen, and beside it the words that name no item and no area. */
    public record Said(
            @Nullable String itemCode,
            String matter,
            @Nullable String areaCode,
            String place) {

        /** The address with the words for the place before it, unless it says them already. */
        public String address(@Nullable String typed) {
            var address = typed == null ? "" : typed;
            return address.contains(place) ? address : (place + " " + address).strip();
        }
    }

    private final ItemChoices items;
    private final AreaSearch search;
    private final Areas areas;

    FormChoices(ItemChoices items, AreaSearch search, Areas areas) {
        this.items = items;
        this.search = search;
        this.areas = areas;
    }

    public Said read(ChosenForm form) {
        var item = items.chosen(form.matter(), form.matterCode());
        var area = search.named(form.area()).filter(it -> liesIn(it, form.areaCode()));
        var listed = form.areaCode().isEmpty() ? null : form.areaCode();
        return new Said(
                item.map(it -> it.code().value()).orElse(null),
                item.isPresent() ? "" : form.matter(),
                area.map(it -> it.code().value()).orElse(listed),
                area.isPresent() ? "" : form.area());
    }

    /** As a page shows it again; {@code pressed} is the finder's button that was, without scripts. */
    public ChoicesView shown(ChosenForm form, @Nullable String pressed, boolean staff, Locale locale) {
        var what = Finding.in(MATTER, pressed);
        var where = Finding.in(AREA, pressed);
        var taken = !where.code().isEmpty();
        var areaCode = taken ? where.code() : form.areaCode();
        var found = found(areaCode).map(it -> search.option(it, locale));
        var area = new FinderView(
                taken ? "" : form.area(),
                "",
                found.map(it -> it.name() + " · " + it.path()).orElse(null),
                where.asks() ? search.offers(form.area(), locale) : null);
        return new ChoicesView(
                items.finder(form.matter(), form.matterCode(), what, staff),
                area,
                areaCode,
                found.orElse(null),
                DistrictView.all(areas, locale));
    }

    /** Smaller than what the list of streets has: it was found by searching. */
    private Optional<Area> found(String code) {
        return Optional.of(code)
                .filter(AreaCode::isOne)
                .map(AreaCode::new)
                .flatMap(areas::find)
                .filter(it -> it.level().compareTo(Area.Level.STREET) > 0);
    }

    private boolean liesIn(Area area, String code) {
        return code.isEmpty()
                || areas.upwardsFrom(area.code()).stream()
                        .anyMatch(it -> it.code().value().equals(code));
    }
}
