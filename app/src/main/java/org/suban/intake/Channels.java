package org.suban.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All ways in that this installation has. */
@Component
public class Channels {

    private final List<Channel> all;

    Channels(List<Channel> all) {
        this.all = List.copyOf(all);
    }

    public Optional<Channel> find(String code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public List<Channel> all() {
        return all;
    }

    String codes() {
        return all.stream().map(Channel::code).sorted().collect(Collectors.joining(", "));
    }
}
