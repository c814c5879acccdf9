package org.suban.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.intake.photo.PhotoTable;
import org.suban.intake.words.Addition;
import org.suban.intake.words.Additions;
import org.suban.organization.Area;
import org.suban.organization.Areas;
import org.suban.shared.RequestId;

/** All requests, to read. */
@Component
public class Requests {

    private final RequestTable table;
    private final PhotoTable photos;
    private final ContactVault vault;
    private final Additions additions;
    private final Catalog catalog;
    private final Areas areas;

    Requests(
            RequestTable table,
            PhotoTable photos,
            ContactVault vault,
            Additions additions,
            Catalog catalog,
            Areas areas) {
        this.table = table;
        this.photos = photos;
        this.vault = vault;
        this.additions = additions;
        this.catalog = catalog;
        this.areas = areas;
    }

    /** What staff who work on it see: the item the person chose, where it is, from the district down, its photos, the masked contact, and what the person added later. */
    public record Sheet(
            Request request,
            @Nullable CatalogItem matter,
            List<Area> where,
            List<Integer> photos,
            @Nullable String contact,
            List<Addition> added) {}

    public Optional<Request> find(RequestId id) {
        return table.find(id);
    }

    public Map<RequestId, Request> all(Collection<RequestId> ids) {
        return table.all(ids).stream().collect(Collectors.toMap(Request::id, Function.identity()));
    }

    public Optional<Sheet> sheet(RequestId id) {
        return find(id).map(it -> new Sheet(
                it,
                matterOf(it).orElse(null),
                where(it),
                photosOf(id),
                vault.maskOf(id).orElse(null),
                additions.of(id)));
    }

    /** The item the person chose, as the list calls it now. */
    public Optional<CatalogItem> matterOf(Request request) {
        return Optional.ofNullable(request.matter()).flatMap(it -> catalog.find(it.item()));
    }

    private List<Area> where(Request request) {
        var area = request.place().area();
        return area == null
                ? List.of()
                : areas.upwardsFrom(area).reversed().stream()
                        .filter(it -> it.level() != Area.Level.CITY)
                        .toList();
    }

    /** Which part of which letter a request is. */
    public record Part(RequestId letter, int number, int of) {}

    /** Empty for what is no letter of several matters. */
    public List<RequestId> partsOf(RequestId letter) {
        return table.partsOf(letter);
    }

    public Optional<Part> partIn(RequestId request) {
        return table.letterOf(request).map(letter -> {
            var parts = table.partsOf(letter);
            return new Part(letter, parts.indexOf(request) + 1, parts.size());
        });
    }

    /** The numbers of its photos, 1 to 9; a part shows those of its letter. */
    public List<Integer> photosOf(RequestId id) {
        return photos.numbers(id);
    }

    /** What the person said later, the earliest first. */
    public List<Addition> addedTo(RequestId id) {
        return additions.of(id);
    }

    /** A JPEG without its camera's data; small for lists, or as large as kept. */
    public Optional<byte[]> photo(RequestId id, int number, boolean small) {
        return photos.find(id, number, small);
    }
}
