package org.suban.benchmarks.client;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What residents write, put together from subject, trouble, place and tone; the same texts in every run. */
final class Texts {

    private static final long SEED = 20_251_123;

    private static final List<Matter> MATTERS = List.of(
            new Matter("路灯", "一整排都不亮", "白天亮着晚上反而不亮", "闪个不停，晃得人眼花"),
            new Matter("工地", "半夜还在打桩，噪音很大", "渣土车天不亮就进出，按喇叭", "扬尘很大，窗户都不敢开"),
            new Matter("自来水", "从早上停到现在，没有看到通知", "水发黄，有一股味道", "水压太小，五楼以上用不了"),
            new Matter("工资", "被拖了三个月，老板一直说再等等", "离职以后一直没有结清", "少发了加班的钱，问了也没有说法"),
            new Matter("停车", "把消防通道都占满了", "收费比牌子上写的贵", "车位被人用锁占住，没有人管"),
            new Matter("电梯", "这个月坏了四次，老人上下楼很困难", "昨天把人关在里面半个多小时", "年检的标签已经过期"),
            new Matter("井盖", "不见了，只放了一根树枝", "松动了，车一过就响", "比路面高出一截，电动车容易摔"),
            new Matter("垃圾", "堆了好几天没有人来收", "桶太少，都堆到人行道上", "有人半夜倒装修垃圾"),
            new Matter("公交车", "等了四十分钟也没有来", "到站不停，直接开走了", "末班车太早，下晚班赶不上"),
            new Matter("烧烤摊", "油烟直接往楼里灌", "占着人行道摆到后半夜", "污水倒进下水道，堵了"),
            new Matter("行道树", "被风刮断，挂在电线上", "挡住了红绿灯", "虫子很多，掉得到处都是"),
            new Matter("燃气", "楼道里闻得到味道", "卡充不进去，家里做不了饭", "改造以后路面一直没有恢复"),
            new Matter("幼儿园", "门口没有减速带，车开得很快", "退费的事拖了一个学期", "想问一下报名需要什么材料"),
            new Matter("医保", "换了单位以后一直转不过来", "异地看病的钱报不了", "想问一下老人在家怎么办认证"),
            new Matter("流浪狗", "成群在小区里跑，追着孩子", "夜里一直叫", "在菜市场门口咬了人"),
            new Matter("下水道", "往外冒脏水，一楼都进水了", "一下大雨就堵", "味道很重，白天也不敢开窗"));

    private static final List<String> PLACES = List.of(
            "建设路和青年路路口",
            "河滨花园3号楼",
            "东风街菜市场门口",
            "实验小学西门外",
            "朝阳社区活动中心旁边",
            "高铁站南广场",
            "望江路86号院",
            "工业园二期北门",
            "幸福里小区2单元",
            "人民公园东侧",
            "老城墙巷子里",
            "青石桥下面",
            "城北客运站对面",
            "新华书店后面那条路",
            "南湖村村口",
            "金桂苑地下车库");

    private static final List<String> TIMES = List.of("从上周开始，", "昨天晚上，", "已经有半个月了，", "今天早上，", "一到周末，", "这几天，", "");

    private static final List<String> TONES = List.of(
            "，请尽快派人来看看。",
            "，麻烦处理一下，谢谢。",
            "，打过两次电话都没有下文。",
            "，能不能给个准话，什么时候能好？",
            "，再这样下去要出事的！",
            "，不急，有空的时候帮忙问一下。",
            "，希望有人管一管。",
            "，请问这件事归哪里管？");

    private static final List<String> DETAILS = List.of(
            "附近住的老人和孩子比较多，大家都很担心。",
            "物业说不归他们管，让我找街道，街道又让我找别的部门。",
            "我拍了照片，需要的话可以发过来，也可以带你们去现场看。",
            "之前修过一次，好了没有几天又成了这样，希望这次能从根上解决。",
            "白天上班不方便接电话，请在晚上六点以后联系。",
            "同一栋楼还有十几户是一样的情况，大家在群里都说了。");

    private Texts() {}

    static List<String> compose(int howMany) {
        var chance = new Random(SEED);
        Set<String> texts = new LinkedHashSet<>();
        while (texts.size() < howMany) {
            texts.add(one(chance));
        }
        return List.copyOf(texts);
    }

    private static String one(Random chance) {
        var matter = any(MATTERS, chance);
        var text = new StringBuilder(any(TIMES, chance))
                .append(any(PLACES, chance))
                .append("的")
                .append(matter.subject())
                .append(any(matter.troubles(), chance))
                .append(any(TONES, chance));
        DETAILS.stream()
                .filter(detail -> chance.nextInt(4) == 0 || text.length() < 20)
                .forEach(text::append);
        return text.toString();
    }

    private static <T> T any(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }

    private record Matter(String subject, List<String> troubles) {
        Matter(String subject, String... troubles) {
            this(subject, List.of(troubles));
        }
    }
}
