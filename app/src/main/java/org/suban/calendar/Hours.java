package org.suban.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When a workday is worked, in minutes of the day, written {@code 09:00-12:00 13:30-17:30}; a noon break is what lies between. */
public record Hours(List<Span> spans) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{2}):(\\d{2})-(\\d{2}):(\\d{2})");
    private static final int DAY = 24 * 60;

    /** From a minute of the day to a later one, at most 24:00. */
    public record Span(int from, int to) {

        public Span {
            if (from < 0 || to <= from || to > DAY) {
                throw new IllegalArgumentException("Not within a day: %d to %d".formatted(from, to));
            }
        }

        int minutes() {
            return to - from;
        }

        @Override
        public String toString() {
            return "%02d:%02d-%02d:%02d".formatted(from / 60, from % 60, to / 60, to % 60);
        }
    }

    public Hours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A workday has hours");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() < spans.get(i - 1).to()) {
                throw new IllegalArgumentException("One span after the other: " + spans);
            }
        }
    }

    /** Empty where the text is no hours, such as {@code 9-5} or spans that overlap. */
    public static Optional<Hours> read(String text) {
        var spans = new ArrayList<Span>();
        try {
            for (var part : text.strip().split(" +")) {
                var shape = SHAPE.matcher(part);
                if (!shape.matches()) {
                    return Optional.empty();
                }
                spans.add(new Span(minute(shape.group(1), shape.group(2)), minute(shape.group(3), shape.group(4))));
            }
            return Optional.of(new Hours(spans));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int minute(String hour, String minute) {
        int minutes = Integer.parseInt(minute);
        if (minutes > 59) {
            throw new IllegalArgumentException("No minute: " + minute);
        }
        return 60 * Integer.parseInt(hour) + minutes;
    }

    int minutes() {
        return spans.stream().mapToInt(Span::minutes).sum();
    }

    /** The minute at which the day's work ends. */
    int end() {
        return spans.getLast().to();
    }

    /** How many seconds of work lie before that second of the day. */
    int workedBefore(int second) {
        int worked = 0;
        for (var span : spans) {
            worked += Math.clamp(second - 60L * span.from(), 0, 60 * span.minutes());
        }
        return worked;
    }

    /** The earliest second of the day before which so many seconds are worked, at least one and at most all. */
    int secondAfter(int worked) {
        int left = worked;
        for (var span : spans) {
            if (left <= 60 * span.minutes()) {
                return 60 * span.from() + left;
            }
            left -= 60 * span.minutes();
        }
        throw new IllegalArgumentException("Longer than the day: " + worked);
    }

    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(" "));
    }
}
