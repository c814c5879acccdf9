package org.suban.classification.signs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.catalog.RequestType.COMPLAINT;
import static org.suban.catalog.RequestType.HELP;
import static org.suban.catalog.RequestType.INQUIRY;
import static org.suban.catalog.RequestType.PRAISE;
import static org.suban.catalog.RequestType.REPORT;
import static org.suban.catalog.RequestType.SUGGESTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suban.classification.signs.TypeCues.Spoken;

class TypeCuesTests {

    private final TypeCues cues = TypeCues.read();

    @Test
    void hearsEachKind() {
        assertThat(cues.in("请问办居住证需要什么材料", null)).map(Spoken::type).contains(INQUIRY);
        assertThat(cues.in("水管爆了，请帮忙抢修", null)).map(Spoken::type).contains(HELP);
        assertThat(cues.in("我要投诉窗口态度恶劣", null)).map(Spoken::type).contains(COMPLAINT);
        assertThat(cues.in("举报一家无证经营的小作坊", null)).map(Spoken::type).contains(REPORT);
        assertThat(cues.in("建议在路口增设红绿灯", null)).map(Spoken::type).contains(SUGGESTION);
        assertThat(cues.in("表扬公交司机拾金不昧", null)).map(Spoken::type).contains(PRAISE);
    }

    @Test
    void namesTheWordsThatSpokeForTheWinner() {
        assertThat(cues.in("建议增设路灯，谢谢", null)).contains(new Spoken(SUGGESTION, List.of("建议", "增设")));
    }

    @Test
    void theItemsUsualTypeOutweighsAWeakCueButNotAClearOne() {
        assertThat(cues.in("路灯坏了", COMPLAINT)).isEmpty();
        assertThat(cues.in("我要举报", COMPLAINT)).map(Spoken::type).contains(REPORT);
    }

    @Test
    void whatIsDeniedIsNoCue() {
        assertThat(cues.in("我不是投诉", null)).isEmpty();
        assertThat(cues.in("我不是投诉，是投诉无门", null)).map(Spoken::type).contains(COMPLAINT);
    }

    @Test
    void saysNothingWhereNothingSpeaks() {
        assertThat(cues.in("", null)).isEmpty();
        assertThat(cues.in("qwertz 😀", null)).isEmpty();
    }
}
