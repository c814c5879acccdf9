package org.suban.intake.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.casefile.CaseFiles;
import org.suban.casefile.SplittingLetters;
import org.suban.handling.Handlings;
import org.suban.intake.Requests;
import org.suban.intake.Submission;
import org.suban.shared.Decision;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class AddingWordsTests {

    @Autowired
    AddingWords adding;

    @Autowired
    Requests requests;

    @Autowired
    Handlings handlings;

    @Autowired
    SplittingLetters splitting;

    @Autowired
    CaseFiles files;

    @Autowired
    Stage stage;

    @Autowired
    Web web;

    @Autowired
    Clock clock;

    @Test
    void wordsStandBesideTheFirstOnesAndNoClockBeginsAnew() {
        var id = stage.underway();
        var before = handlings.find(id).orElseThrow();
        var said = requests.find(id).orElseThrow().words();
        granted(adding.add(id, " 灯杆号 17\u0000\r\n在桥头 ", clock.instant()));
        granted(adding.add(id, "现在又亮了一半", clock.instant()));
        assertThat(requests.sheet(id).orElseThrow().added())
                .extracting(Addition::words)
                .containsExactly("灯杆号 17\n在桥头", "现在又亮了一半");
        assertThat(requests.find(id).orElseThrow().words()).isEqualTo(said);
        assertThat(handlings.find(id).orElseThrow()).isEqualTo(before);
        assertThat(files.journeyOf(files.of(id)).stops())
                .extracting(it -> it.kind())
                .endsWith("accepted", "words-added", "words-added");
    }

    @Test
    void inEveryStateMoreMayBeSaid() {
        for (var id : List.of(stage.waiting(), stage.guided(), stage.resolved(), stage.disputed(), stage.ruled())) {
            assertThat(granted(adding.add(id, "再说一句", clock.instant())).number())
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsEmptyOrTooLongIsRefused() {
        var id = stage.waiting();
        assertThat(refusal(adding.add(id, null, clock.instant()))).isEqualTo("intake.addition-missing");
        assertThat(refusal(adding.add(id, " \u3000\n", clock.instant()))).isEqualTo("intake.addition-missing");
        assertThat(refusal(adding.add(id, "长".repeat(1001), clock.instant()))).isEqualTo("intake.addition-long");
        assertThat(granted(adding.add(id, "😀".repeat(1000), clock.instant())).number())
                .isEqualTo(1);
    }

    @Test
    void elevenAtOnceAreTenAndTheNextDayBringsMore() {
        var id = stage.waiting();
        var at = clock.instant();
        List<Callable<Decision<Addition>>> eleven = new ArrayList<>();
        for (int n = 0; n < 11; n++) {
            eleven.add(() -> adding.add(id, "一句", at));
        }
        var refused = atOnce(eleven).stream()
                .filter(it -> it instanceof Decision.Refused)
                .toList();
        assertThat(refused)
                .singleElement()
                .satisfies(it -> assertThat(refusal(it)).isEqualTo("intake.additions-many"));
        assertThat(requests.addedTo(id)).extracting(Addition::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        granted(adding.add(id, "第二天", at.plus(Duration.ofDays(1))));
    }

    @Test
    void whoWorksOnAPartReadsWhatWasAddedToItsLetter() {
        var letter = stage.waiting();
        granted(adding.add(letter, "先说的", clock.instant()));
        var parts = granted(splitting.split(
                stage.person("dispatcher"), letter, List.of("路灯坏了，路灯不亮", "qwertzuiop"), clock.instant()));
        granted(adding.add(parts.getFirst(), "只说灯", clock.instant()));
        assertThat(requests.addedTo(parts.getFirst()))
                .extracting(Addition::words)
                .containsExactly("先说的", "只说灯");
        assertThat(requests.addedTo(parts.getLast()))
                .extracting(Addition::words)
                .containsExactly("先说的");
    }

    @Test
    void residentsAddOnTheirPageAndProgramsByRestAndTheUnitReadsIt() {
        var received = stage.received(Submission.of("portal", "qwertzyuio 楼下的灯"));
        var receipt = received.request().receipt().digits();
        var track = "/track/" + receipt + "?code=" + received.queryCode();
        var add = "/track/" + receipt + "/words?code=" + received.queryCode();
        assertThat(web.visit().submit(track, add, Map.of("addition", "")).body())
                .contains("还没有写要补充的话");
        assertThat(web.visit()
                        .submit(track, add, Map.of("addition", "在 <b>3</b> 号楼"))
                        .status())
                .isEqualTo(303);
        var api = "/api/v1/requests/" + receipt + "/words?code=";
        assertThat(web.visit().post(api + "00000000", Map.of("words", "猜的")).status())
                .isEqualTo(404);
        assertThat(web.visit()
                        .post(api + received.queryCode(), Map.of("words", "四层"))
                        .json()
                        .path("number")
                        .asInt())
                .isEqualTo(2);
        assertThat(web.visit().get(track).body()).contains("在 &lt;b&gt;3&lt;/b&gt; 号楼", "四层", "你补充了说明");
        assertThat(web.visit()
                        .signIn("dispatcher", "anlan-2026")
                        .get("/dispatch/" + receipt)
                        .body())
                .contains("四层");
        stage.sent(received.request());
        var handler = web.visit().signIn(LAMP_UNIT, "anlan-2026");
        assertThat(handler.get("/desk/" + receipt).body()).contains("补充说明", "四层");
        assertThat(handler.get("/cases/" + receipt).body()).contains("第 2 次补充", "四层");
    }
}
