package org.suban.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The message files of all modules: {@code <module>_zh.properties} and {@code <module>_en.properties}. */
record Messages(List<TextFile> files) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{\\s*([A-Za-z][\\w.-]*)");
    private static final Pattern PREFIX_IN_TEMPLATE = Pattern.compile("#\\{\\s*\\$\\{\\s*'([\\w.-]+)'\\s*\\+");

    /** What is in one language and not in the other, empty, or said by two modules. */
    List<String> missing() {
        var chinese = keys("_zh");
        var english = keys("_en");
        return Stream.of(
                        without(chinese, english).map(it -> it + " is missing in English"),
                        without(english, chinese).map(it -> it + " is missing in Chinese"),
                        keysByFile()
                                .filter(it -> it.value().isBlank())
                                .map(it -> it.key() + " is empty in " + it.file()),
                        twice())
                .flatMap(it -> it)
                .toList();
    }

    /** Keys whose two sides take different arguments, or whose apostrophes the formatter would swallow. */
    List<String> crooked() {
        var complaints = new ArrayList<String>();
        var chinese = byKey("_zh");
        byKey("_en").forEach((key, value) -> {
            if (!arguments(value).equals(arguments(chinese.getOrDefault(key, value)))) {
                complaints.add(key + " takes other arguments in English than in Chinese");
            }
        });
        keysByFile()
                .filter(Messages::losesAnApostrophe)
                .forEach(it ->
                        complaints.add("%s in %s: write '' beside {0}, ' elsewhere".formatted(it.key(), it.file())));
        return complaints;
    }

    List<String> unknownIn(TextFile template) {
        var known = keys("");
        var keys = KEY_IN_TEMPLATE.matcher(template.text()).results().map(it -> it.group(1));
        var prefixes = PREFIX_IN_TEMPLATE.matcher(template.text()).results().map(it -> it.group(1));
        return Stream.concat(keys, prefixes)
                .distinct()
                .filter(it -> isPrefix(it)
                        ? known.stream().noneMatch(key -> key.startsWith(prefix(it)))
                        : !known.contains(it))
                .map(it -> "%s uses %s, which no message file has".formatted(template.path(), it))
                .toList();
    }

    // #{step.__${step}__} and #{${'step.' + step}} name a family of keys.
    private static boolean isPrefix(String key) {
        return key.endsWith(".") || key.endsWith("__") || key.endsWith("-");
    }

    private static String prefix(String key) {
        return key.endsWith("__") ? key.substring(0, key.length() - 2) : key;
    }

    private Stream<String> twice() {
        return keysByFile()
                .collect(Collectors.groupingBy(
                        it -> it.key() + it.language(),
                        TreeMap::new,
                        Collectors.mapping(Message::file, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(it -> it.getValue().size() > 1)
                .map(it -> "%s is said twice: %s".formatted(it.getKey(), it.getValue()));
    }

    private static boolean losesAnApostrophe(Message message) {
        var single = message.value().replace("''", "").contains("'");
        var doubled = message.value().contains("''");
        return arguments(message.value()).isEmpty() ? doubled : single;
    }

    private static Set<String> arguments(String value) {
        return ARGUMENT.matcher(value).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> without(Set<String> here, Set<String> there) {
        return here.stream().filter(it -> !there.contains(it));
    }

    private Set<String> keys(String language) {
        return byKey(language).keySet();
    }

    private Map<String, String> byKey(String language) {
        var values = new TreeMap<String, String>();
        keysByFile().filter(it -> it.language().contains(language)).forEach(it -> values.put(it.key(), it.value()));
        return values;
    }

    private Stream<Message> keysByFile() {
        return files.stream().flatMap(Messages::read);
    }

    private static Stream<Message> read(TextFile file) {
        var found = new ArrayList<Message>();
        var properties = new Properties() {
            // Called for each line, so that a key written twice in one file shows.
            @Override
            public synchronized Object put(Object key, Object value) {
                found.add(new Message(file.name(), key.toString(), value.toString()));
                return super.put(key, value);
            }
        };
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream();
    }

    private record Message(String file, String key, String value) {

        String language() {
            return file.replaceAll(".*(_\\w\\w)\\.properties", "$1");
        }
    }
}
