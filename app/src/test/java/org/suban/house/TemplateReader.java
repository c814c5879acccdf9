package org.suban.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** Reads a template with Thymeleaf's own parser and writes down what does not belong in it. */
final class TemplateReader extends AbstractSimpleMarkupHandler {

    private static final Set<String> READ_ALOUD =
            Set.of("title", "placeholder", "aria-label", "aria-description", "alt", "label");
    private static final Pattern OWN_NAME = Pattern.compile("Suban|速办");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern INLINE = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[$#@*~]\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\\|[^|]*\\|");
    private static final Pattern BEHAVIOUR = Pattern.compile("(th:)?(on[a-z]+|style|styleappend)|(data-)?hx-on.*");

    private final String path;
    private final List<String> complaints = new ArrayList<>();
    private String element = "";

    private TemplateReader(String path) {
        this.path = path;
    }

    static List<String> complaintsAbout(TextFile template) {
        var reader = new TemplateReader(template.path());
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template.text(), reader);
        } catch (ParseException e) {
            reader.complaints.add(template.path() + " cannot be read: " + e.getMessage());
        }
        return reader.complaints;
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        var text = new String(buffer, offset, length).strip();
        if (element.equals("script") || element.equals("style")) {
            complainIf(!text.isEmpty(), line, element, text);
        } else {
            complainIf(hasWords(INLINE.matcher(text).replaceAll("")), line, "text", text);
        }
    }

    @Override
    public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
        element = name;
        read(name, attributes, line);
    }

    @Override
    public void handleStandaloneElement(
            String name, Map<String, String> attributes, boolean minimized, int line, int column) {
        read(name, attributes, line);
    }

    @Override
    public void handleCloseElement(String name, int line, int column) {
        element = "";
    }

    private void read(String name, Map<String, String> attributes, int line) {
        if (attributes == null) {
            return;
        }
        attributes.forEach((attribute, given) -> {
            var value = given == null ? "" : given;
            var aloud = READ_ALOUD.contains(attribute) || isButtonText(name, attribute, attributes);
            complainIf(aloud && hasWords(value), line, attribute, value);
            complainIf(!aloud && HAN.matcher(withoutOwnName(value)).find(), line, attribute, value);
            complainIf(isShownExpression(attribute) && quotesWords(value), line, attribute, value);
            complainIf(BEHAVIOUR.matcher(attribute).matches(), line, attribute, value);
            complainIf(value.strip().startsWith("javascript:"), line, attribute, value);
        });
    }

    private static boolean isButtonText(String name, String attribute, Map<String, String> attributes) {
        return attribute.equals("value")
                && name.equals("input")
                && Set.of("submit", "button", "reset").contains(attributes.getOrDefault("type", ""));
    }

    private static boolean isShownExpression(String attribute) {
        return attribute.equals("th:text")
                || attribute.equals("th:utext")
                || (attribute.startsWith("th:") && READ_ALOUD.contains(attribute.substring("th:".length())));
    }

    /** Words in quotes beside the expressions; words inside of one are mostly formats and codes. */
    private static boolean quotesWords(String value) {
        var beside = EXPRESSION.matcher(value).replaceAll("");
        return QUOTED.matcher(beside).results().anyMatch(it -> hasWords(it.group()));
    }

    private static boolean hasWords(String text) {
        return LETTER.matcher(withoutOwnName(ENTITY.matcher(text).replaceAll("")))
                .find();
    }

    private static String withoutOwnName(String text) {
        return OWN_NAME.matcher(text).replaceAll("");
    }

    private void complainIf(boolean wrong, int line, String where, String what) {
        var complaint = "%s:%d %s: %s".formatted(path, line, where, what);
        if (wrong && !complaints.contains(complaint)) {
            complaints.add(complaint);
        }
    }
}
