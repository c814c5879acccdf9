package org.suban.classification.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Letters about three matters, made from parts; the same number makes the same letters. */
final class Invented {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final String[] PLACES = {"柳堤湾", "三号亭", "北门桥", "学府路", "老码头", "东风里"};
    private static final String[][] MATTERS = {
        {"路灯", "路灯不亮", "路灯坏了", "一排灯都黑着", "灯一闪一闪的"},
        {"噪声", "半夜施工太吵", "音响放到很晚", "打桩声睡不着", "广场舞声音大"},
        {"垃圾", "垃圾没人清运", "垃圾桶满了发臭", "建筑垃圾堆在路边", "厨余倒了一地"}
    };
    private static final String[] ENDS = {"请尽快处理", "已经一周了", "老人走路不方便", "打过电话没人来", "希望有个答复"};

    private Invented() {}

    static List<Example> letters(int count, int seed) {
        var random = new Random(seed);
        var letters = new ArrayList<Example>();
        for (int i = 0; i < count; i++) {
            var matter = MATTERS[i % MATTERS.length];
            var words = PLACES[random.nextInt(PLACES.length)]
                    + matter[1 + random.nextInt(matter.length - 1)] + "，"
                    + ENDS[random.nextInt(ENDS.length)] + "，第" + random.nextInt(900) + "天。";
            letters.add(new Example(i, "", words, matter[0], START.plus(Duration.ofHours(i))));
        }
        return letters;
    }
}
