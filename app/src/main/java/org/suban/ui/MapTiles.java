package org.suban.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the pictures under a map come from, if a setting says so; without one, maps are outlines alone and ask nobody. */
@Component("mapTiles")
public class MapTiles {

    private static final Pattern ADDRESS = Pattern.compile(
            "(https?)://((?:[A-Za-z0-9-]*\\{s}[A-Za-z0-9-]*\\.)?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*)(:\\d+)?/[^\\s;,'\"]*");

    private final String address;
    private final String attribution;

    MapTiles(@Value("${suban.map.tiles:}") String address, @Value("${suban.map.attribution:}") String attribution) {
        this.address = address.strip();
        this.attribution = attribution.strip();
        var known = this.address.isEmpty()
                || this.address.startsWith("/")
                || ADDRESS.matcher(this.address).matches();
        var whole = this.address.isEmpty()
                || (this.address.contains("{z}") && this.address.contains("{x}") && this.address.contains("{y}"));
        if (!known || !whole) {
            throw new IllegalArgumentException(
                    "suban.map.tiles must read like https://tiles.example.org/{z}/{x}/{y}.png"
                            + " or /tiles/{z}/{x}/{y}.png, not " + address);
        }
    }

    /** With {@code {z}}, {@code {x}} and {@code {y}} in it, as Leaflet takes it. */
    public @Nullable String address() {
        return address.isEmpty() ? null : address;
    }

    /** Whom the map thanks. */
    public @Nullable String attribution() {
        return attribution.isEmpty() ? null : attribution;
    }

    /** What pages must allow beside our own house; where the host has a part to fill in, all hosts beside it. */
    public Optional<String> source() {
        var parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var host = parts.group(2);
        var last = host.lastIndexOf('}');
        var fixed = last < 0 ? host : "*" + host.substring(host.indexOf('.', last));
        return Optional.of(parts.group(1) + "://" + fixed + (parts.group(3) == null ? "" : parts.group(3)));
    }
}
