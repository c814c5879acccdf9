package org.suban.catalog.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.Prepared;
import org.suban.catalog.version.VersionTable;
import org.suban.shared.WarmUp;

/** Finds items by code, words, alias, pinyin or its initials, the best first. */
@Component
public class ItemSearch implements WarmUp {

    /** The draft as it was after a step. */
    private record Drafted(int version, long step, ItemIndex index) {}

    private final Catalog catalog;
    private final VersionTable versions;
    private final Prepared<ItemIndex> index;
    private volatile @Nullable Drafted drafted;

    ItemSearch(Catalog catalog, VersionTable versions) {
        this.catalog = catalog;
        this.versions = versions;
        this.index = catalog.prepared((list, day) -> new ItemIndex(list.all(), day));
    }

    /** Nobody should wait for the sounds of thousands of names with the first search of the day. */
    @Override
    public void warmUp() {
        index.present();
    }

    /** Among the living leaves of the list in force: what a request can be named as. */
    public List<CatalogItem> leaves(String query, int most) {
        return index.present().leaves(query, most);
    }

    /** Among all lines of the list in force, groups and gone items too. */
    public List<CatalogItem> lines(String query, int most) {
        return index.present().lines(query, most);
    }

    /** Among all lines of a draft as it is now. */
    public List<CatalogItem> lines(int draft, String query, int most) {
        return of(draft).lines(query, most);
    }

    /** Among those items of a draft as it is now that stay. */
    public List<CatalogItem> leaves(int draft, String query, int most) {
        return of(draft).leaves(query, most);
    }

    /** Asks first for the last step, then for the list: a step that is made between is seen the next time. */
    private ItemIndex of(int draft) {
        long step = versions.lastStep(draft);
        var known = drafted;
        if (known == null || known.version() != draft || known.step() != step) {
            var list = catalog.version(draft);
            known = new Drafted(draft, step, new ItemIndex(list.all(), list.turned(LocalDate.MAX)));
            drafted = known;
        }
        return known.index();
    }
}
