package org.suban.benchmarks.trial;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sample's list as often as it takes: from the second time on each group stands under a number of its own, and all its
 * names, aliases and sayings speak of a certain setting (渔港窨井盖缺失), so that none is like another.
 */
final class LongerList {

    private static final List<String> SETTINGS = List.of("", "渔港", "古镇", "影院", "岛上", "车站", "夜市", "机关", "码头");
    private static final int GROUPS_APART = 10;
    private static final int CLASS = 2;
    private static final int GROUP = 5;
    private static final int ITEM = 12;

    private final Map<String, List<NamedCsvRecord>> files;
    private final List<String> items;

    /** The sample's files by name, in order. */
    LongerList(Map<String, List<NamedCsvRecord>> files) {
        this.files = files;
        this.items = files.values().stream()
                .flatMap(List::stream)
                .map(it -> it.getField("code"))
                .filter(it -> it.length() == ITEM)
                .toList();
    }

    int most() {
        return items.size() * SETTINGS.size();
    }

    void write(Path folder, int howMany) throws IOException {
        if (howMany < 1 || howMany > most()) {
            throw new IllegalArgumentException("The sample makes lists of 1 to " + most() + " items, not " + howMany);
        }
        for (var file : files.entrySet()) {
            var columns = file.getValue().getFirst().getHeader().toArray(String[]::new);
            var sheet = new Sheet(columns);
            for (int turn = 0; turn * items.size() < howMany; turn++) {
                var wanted = spread(Math.min(items.size(), howMany - turn * items.size()));
                for (var row : file.getValue()) {
                    var code = row.getField("code");
                    if (wanted.contains(code) && !(turn > 0 && code.length() == CLASS)) {
                        sheet.add(inSetting(row.getFieldsAsMap(), turn));
                    }
                }
            }
            sheet.write(folder.resolve(file.getKey()));
        }
    }

    /** So many items, evenly from all classes, with everything above them. */
    private Set<String> spread(int howMany) {
        var wanted = new HashSet<String>();
        for (long i = 0; i < items.size(); i++) {
            if ((i + 1) * howMany / items.size() > i * howMany / items.size()) {
                var code = items.get((int) i);
                for (int end = code.length(); end > 0; end = code.lastIndexOf('-', end - 1)) {
                    wanted.add(code.substring(0, end));
                }
            }
        }
        return wanted;
    }

    private static Map<String, String> inSetting(Map<String, String> row, int turn) {
        if (turn == 0) {
            return row;
        }
        var setting = SETTINGS.get(turn);
        var cells = new HashMap<>(row);
        var code = row.getOrDefault("code", "");
        int group = Integer.parseInt(code.substring(CLASS + 1, GROUP)) + turn * GROUPS_APART;
        cells.put("code", code.substring(0, CLASS + 1) + "%02d".formatted(group) + code.substring(GROUP));
        cells.computeIfPresent("name", (key, name) -> name.contains("~") ? name : setting + name);
        cells.computeIfPresent("aliases", (key, all) -> each(setting, all));
        cells.computeIfPresent("sayings", (key, all) -> each(setting, all));
        return cells;
    }

    private static String each(String setting, String all) {
        return Arrays.stream(all.split("\\|"))
                .filter(it -> !it.isEmpty())
                .map(it -> setting + it)
                .collect(Collectors.joining("|"));
    }
}
