package org.suban.organization.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;

/** A name where it stands in a text, with what it may mean there. */
record Mention(String word, int start, List<Name> meanings) {

    /** What follows makes the short name the name of something else: 虹桥路 is no part of 虹桥. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile("^(?:[东西南北中一二三四五六七八九十新]{0,2}"
            + "(?:路|街(?!道)|大道|公路|弄|支路|立交|高架|高速|桥|港区)"
            + "|.{0,2}(?:站|机场|枢纽|大桥|隧道|医院|大学|学院|体育场|火车|地铁|公司|集团|银行))");

    /** What follows says that a place is meant. */
    private static final Pattern A_PLACE = Pattern.compile(
            "^(?:社区|地区|居委|派出所|[一二三四五六七八九十]{1,2}村|老街|镇|街道|乡" + "|区域|新城|板块|城管|政府|当地|附近|这边|那边|那里|一带|人民|居民|中学|小学|幼儿园)");

    private static final int FAR_ENOUGH = 6;

    /** All names in a text, the longest where several begin, none inside another. */
    static List<Mention> in(String text, Lexicon lexicon, Map<AreaCode, Area> areas) {
        var mentions = new ArrayList<Mention>();
        var sounds = Sounds.of(text);
        Mention before = null;
        for (int at = 0; at < text.length(); ) {
            int length = lexicon.longestAt(text, at);
            var mention = length > 0
                    ? written(text, at, length).read(lexicon, after(text, at + length), before, areas)
                    : heard(text, at, sounds, lexicon);
            if (mention == null) {
                at++;
            } else {
                mentions.add(mention);
                before = mention;
                at += mention.word.length();
            }
        }
        return mentions;
    }

    private static Mention written(String text, int at, int length) {
        return new Mention(text.substring(at, at + length), at, List.of());
    }

    private static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + FAR_ENOUGH));
    }

    /** Written as it sounds. */
    private static @Nullable Mention heard(String text, int at, String[] sounds, Lexicon lexicon) {
        var name = lexicon.heardAt(sounds, at).orElse(null);
        return name == null
                ? null
                : new Mention(
                        text.substring(at, at + name.length()),
                        at,
                        lexicon.meanings(name).stream()
                                .filter(it -> !it.sort().brief())
                                .map(it -> it.as(Name.Sort.HEARD))
                                .toList());
    }

    private Mention read(Lexicon lexicon, String after, @Nullable Mention before, Map<AreaCode, Area> areas) {
        boolean other = word.endsWith("路") || SOMETHING_ELSE.matcher(after).find();
        boolean place = A_PLACE.matcher(after).find();
        var read = lexicon.meanings(word).stream()
                .filter(it -> !it.sort().brief() || !other || place)
                .map(it -> it.sort().brief() && (place || follows(before, it, areas))
                        ? it.as(Name.Sort.SHORT_IN_CONTEXT)
                        : it)
                .toList();
        return new Mention(word, start, read);
    }

    /** 云渡柳堤湾: the name of what it lies in stands right before it. */
    private boolean follows(@Nullable Mention before, Name name, Map<AreaCode, Area> areas) {
        if (before == null || before.start + before.word.length() != start) {
            return false;
        }
        for (var area = areas.get(name.area()); area != null; area = up(area, areas)) {
            var code = area.parent();
            if (before.meanings.stream().anyMatch(it -> it.area().equals(code))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Area up(Area area, Map<AreaCode, Area> areas) {
        var parent = area.parent();
        return parent == null ? null : areas.get(parent);
    }
}
