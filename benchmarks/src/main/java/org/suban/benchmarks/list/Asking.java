package org.suban.benchmarks.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.suban.benchmarks.trial.Trial;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.search.ItemSearch;

/** Searches as people type them, some hundreds of each kind, made from items that are there. */
final class Asking {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{4,}");
    private static final int QUESTIONS = 200;
    private static final int MOST = 20;

    private final Trial trial;
    private final CatalogList list;
    private final List<CatalogItem> items;
    private final Random chance = new Random(4);

    Asking(Trial trial, CatalogList list) {
        this.trial = trial;
        this.list = list;
        this.items = list.all().stream()
                .filter(it -> it.leaf()
                        && HAN.matcher(it.name()).matches()
                        && !it.line().sayings().isEmpty())
                .toList();
    }

    void measure(Meter meter) {
        var search = trial.the(ItemSearch.class);
        kinds().forEach((kind, questions) -> meter.latencies(
                "search by " + kind,
                questions,
                kind.contains("nothing"),
                it -> search.leaves(it, MOST).size()));
    }

    private Map<String, List<String>> kinds() {
        var kinds = new LinkedHashMap<String, List<String>>();
        kinds.put("code", questions(it -> it.code().value().substring(0, 5 + chance.nextInt(8))));
        kinds.put("name", questions(CatalogItem::name));
        kinds.put("word", questions(it -> it.name().substring(0, 2)));
        kinds.put(
                "two words",
                questions(it -> it.name().substring(0, 2) + " " + it.name().substring(2, 4)));
        kinds.put("saying", questions(it -> it.line().sayings().getFirst()));
        kinds.put("pinyin", questions(it -> pinyin(it.name().substring(0, 3))));
        kinds.put("initials", questions(it -> initials(it.name())));
        kinds.put("sentence", questions(it -> it.line().sayings().getFirst() + "请快点来"));
        kinds.put("words for nothing there is", questions(it -> "量子" + it.name().charAt(1) + "星舰"));
        return kinds;
    }

    private List<String> questions(Function<CatalogItem, String> from) {
        var questions = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(from.apply(items.get(chance.nextInt(items.size()))));
        }
        return questions;
    }

    private static String pinyin(String name) {
        return name.chars().mapToObj(Asking::sound).collect(Collectors.joining());
    }

    private static String initials(String name) {
        return name.chars().mapToObj(it -> sound(it).substring(0, 1)).limit(4).collect(Collectors.joining());
    }

    private static String sound(int character) {
        var readings = PinyinHelper.toHanyuPinyinStringArray((char) character);
        return readings == null || readings.length == 0 ? "a" : readings[0].replaceAll("[^a-z]", "");
    }
}
