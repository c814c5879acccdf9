package org.suban.benchmarks;

import java.net.URI;
import java.util.regex.Pattern;

/** Lets this tool touch the machine it runs on and no other: a load on someone else's server is an attack. */
final class Loopback {

    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]");
    private static final Pattern DATABASE = Pattern.compile("jdbc:postgresql://([^/?]+?)(:\\d+)?/.*");

    private Loopback() {}

    static URI server(String url) throws Stop {
        URI uri;
        try {
            uri = URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
        } catch (IllegalArgumentException unreadable) {
            throw Stop.wrongOption("--url cannot be read: \"" + url + "\"");
        }
        if (!"http".equals(uri.getScheme()) || uri.getHost() == null) {
            throw Stop.wrongOption("--url takes an address like http://127.0.0.1:8080, not \"" + url + "\"");
        }
        if (!isThisMachine(uri.getHost())) {
            throw Stop.wrongOption(
                    "load only drives a server on this machine (127.0.0.1, localhost or [::1]), not " + uri.getHost());
        }
        return uri;
    }

    static void requireDatabaseHere(String jdbcUrl) throws Stop {
        var matcher = DATABASE.matcher(jdbcUrl);
        if (!matcher.matches() || !isThisMachine(matcher.group(1))) {
            throw Stop.notReady("floor writes tables of its own and does so only in a database on this machine,"
                    + " named as jdbc:postgresql://127.0.0.1:PORT/NAME; leave floor out of --what");
        }
    }

    private static boolean isThisMachine(String host) {
        return THIS_MACHINE.matcher(host).matches();
    }
}
