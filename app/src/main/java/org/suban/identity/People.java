package org.suban.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suban.organization.Post;
import org.suban.organization.UnitCode;

/** All staff. */
@Component
public class People {

    private final StaffTable table;

    People(StaffTable table) {
        this.table = table;
    }

    public Optional<Staff> find(StaffId id) {
        return table.find(id);
    }

    public Optional<Staff> find(String username) {
        return table.find(username);
    }

    public List<Staff> all() {
        return table.all();
    }

    /** Those in use who hold posts of a unit, by the post's code. */
    public Map<String, List<Staff>> holders(List<Post> posts) {
        var codes = posts.stream().map(Post::code).toList();
        return codes.isEmpty()
                ? Map.of()
                : table.holding(codes).stream().collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.post())));
    }

    /** The handlers of a unit and of those it took over, in use, by number. */
    public List<Staff> handlers(UnitCode unit) {
        return table.handlers(unit);
    }

    /** The names of these; who is unknown has none. */
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        return table.names(ids);
    }

    public boolean none() {
        return table.isEmpty();
    }

    /** User names of the sample city's people who still have their public password. */
    public List<String> samples() {
        return table.samples();
    }

    /** For checking a sign-in; empty for accounts that are unknown or out of use. */
    public Optional<String> passwordHashOf(String username) {
        return table.passwordOf(username);
    }

    /** The person's name, or the number of one who is no longer known. */
    public String nameOf(StaffId id) {
        return find(id).map(Staff::name).orElse("#" + id.number());
    }
}
