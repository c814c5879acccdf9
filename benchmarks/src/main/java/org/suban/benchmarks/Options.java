package org.suban.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the command line asks for, already within its bounds. */
record Options(
        URI url,
        int clients,
        Duration measured,
        Duration warmup,
        Set<What> what,
        int cases,
        @Nullable String token,
        boolean json) {

    static final String HOW_TO_GET_A_TOKEN = "life acts as staff and needs --token; get one with: ./suban token admin";

    static Options parse(String... words) throws Stop {
        var given = new Given();
        for (var at = 0; at < words.length; at++) {
            if (words[at].equals("--json")) {
                given.json = true;
            } else if (at + 1 == words.length) {
                throw Stop.wrongOption(words[at] + " is unknown or lacks its value");
            } else {
                given.take(words[at], words[++at]);
            }
        }
        return given.complete();
    }

    boolean asksFor(What one) {
        return what.contains(one);
    }

    /** The options read so far, with the defaults for the rest. */
    private static final class Given {

        private URI url = URI.create("http://127.0.0.1:8080");
        private int clients = 16;
        private int seconds = 20;
        private int warmup = 5;
        private @Nullable Set<What> what;
        private int cases;
        private @Nullable String token;
        private boolean json;

        void take(String option, String value) throws Stop {
            switch (option) {
                case "--url" -> url = Loopback.server(value);
                case "--clients" -> clients = number(option, value, 1, 256);
                case "--seconds" -> seconds = number(option, value, 1, 600);
                case "--warmup" -> warmup = number(option, value, 0, 60);
                case "--cases" -> cases = number(option, value, 0, 5_000_000);
                case "--what" -> what = What.parse(value);
                case "--token" -> token = value;
                default -> throw Stop.wrongOption(option + " is not an option");
            }
        }

        Options complete() throws Stop {
            if (what != null && what.contains(What.LIFE) && token == null) {
                throw Stop.wrongOption(HOW_TO_GET_A_TOKEN);
            }
            var chosen = what == null ? everything() : what;
            return new Options(
                    url, clients, Duration.ofSeconds(seconds), Duration.ofSeconds(warmup), chosen, cases, token, json);
        }

        private Set<What> everything() {
            return token == null ? EnumSet.complementOf(EnumSet.of(What.LIFE)) : EnumSet.allOf(What.class);
        }

        private static int number(String option, String value, int least, int most) throws Stop {
            try {
                var number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // answered below, with the same words as a number out of bounds
            }
            throw Stop.wrongOption(
                    "%s takes a whole number from %d to %d, not \"%s\"".formatted(option, least, most, value));
        }
    }
}
