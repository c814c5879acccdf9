package org.suban.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suban.intake.photo.PhotoTable;
import org.springframework.stereotype.Component;
import org.suban.shared.RequestId;

/** All requests, to read. */
@Component
public class Requests {

    private final RequestTable table;
    private final PhotoTable photos;

    Requests(RequestTable table, PhotoTable photos) {
        this.table = table;
        this.photos = photos;
    }

    public Optional<Request> find(RequestId id) {
        return table.find(id);
    }

    public Map<RequestId, Request> all(Collection<RequestId> ids) {
        return table.all(ids).stream().collect(Collectors.toMap(Request::id, Function.identity()));
    }

    /** The numbers of its photos, 1 to 9. */
    public List<Integer> photosOf(RequestId id) {
        return photos.numbers(id);
    }

    /** A JPEG without its camera's data; small for lists, or as large as kept. */
    public Optional<byte[]> photo(RequestId id, int number, boolean small) {
        return photos.find(id, number, small);
    }
}
