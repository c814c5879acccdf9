package org.suban.classification.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerWordsTests {

    private final DangerWords dangers = DangerWords.read();

    @Test
    void namesTheWordsThatSpoke() {
        assertThat(dangers.in("三楼着火了，楼道里有人被困").words()).containsExactly("着火", "被困");
        assertThat(dangers.in("家里燃气管好像漏了").words()).containsExactly("燃气", "漏");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三楼着火了",
                "是不是漏气了，味道很大",
                "有没有人管，楼上着火了",
                "没人管的电线断了",
                "去年就报过，现在又漏气了",
                "围墙裂了，随时可能倒塌",
                "房子有倒塌危险",
                "我很担心，厨房起火了",
                "不是没有着火，是火太大看不清",
                "路中间没有井盖",
                "电梯坏了，两个孩子被困里面",
                "没有人管。电线掉在地上",
                "不知道怎么回事，变压器在冒烟"
            })
    void hearsDanger(String text) {
        assertThat(dangers.in(text).words()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有着火",
                "不是火灾",
                "燃气没漏",
                "燃气没有泄漏，就是表不走",
                "检查过了，没有发现漏气",
                "并没有发生爆炸",
                "没有人受伤",
                "没人被困",
                "未发生坍塌",
                "去年着火的那栋楼，到现在没修",
                "如果着火了消防车进不来",
                "要是哪天下雨，这里就被淹了怎么办",
                "杂物堆着容易着火",
                "怕孩子触电",
                "楼道堆物有火灾隐患",
                "组织一次防溺水和火灾演练",
                "昨天起火，已经扑灭了",
                "老人走失，今早已经找到",
                "灶台打不着火"
            })
    void hearsThatThereIsNone(String text) {
        assertThat(dangers.in(text).words()).isEmpty();
    }

    @Test
    void tellsWhatWasTakenBackFromWhatWasNeverSaid() {
        assertThat(dangers.in("没有着火").takenBack()).isTrue();
        assertThat(dangers.in("路灯不亮").takenBack()).isFalse();
        assertThat(dangers.in("没有着火，但是漏气").takenBack()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "😀😀", "no fire here", "。。。，，，"})
    void isSilentWhereNothingIsSaid(String text) {
        assertThat(dangers.in(text)).isEqualTo(new DangerWords.Heard(List.of(), false));
    }

    @Test
    void readsFourThousandTimesTheSameSignInAMoment() {
        var started = System.nanoTime();
        dangers.in("没".repeat(4000) + "着火");
        dangers.in("着火".repeat(2000));
        assertThat(System.nanoTime() - started).isLessThan(2_000_000_000L);
    }
}
