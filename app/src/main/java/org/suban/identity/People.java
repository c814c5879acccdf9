package org.suban.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

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
