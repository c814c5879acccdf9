package org.suban.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Letters with their right answers in the columns title, content, kind and sent, as a city hands them in. */
public final class Letters {

    private Letters() {}

    /** Half about lamps, half about noise, in mixed words. */
    public static String csv(int count, int seed) {
        var random = new Random(seed);
        var lines = new ArrayList<String>(List.of("title,content,kind,sent"));
        for (int i = 0; i < count; i++) {
            boolean lamp = i % 2 == 0;
            var words = lamp ? List.of("路灯不亮", "灯坏了", "一排灯都黑着") : List.of("半夜施工太吵", "音响声音大", "打桩吵得睡不着");
            lines.add("反映问题,第" + random.nextInt(9_999) + "号门前" + words.get(random.nextInt(3)) + "请处理,"
                    + (lamp ? "灯" : "声") + ",2026-10-" + (1 + i % 28));
        }
        return String.join("\n", lines) + "\n";
    }
}
