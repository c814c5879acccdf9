package org.suban.classification;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;
import org.suban.identity.Visitor;
import org.suban.intake.ReceivingRequests;
import org.suban.intake.Request.By;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Where;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class ClassifyingTests {

    private static final ItemCode LAMP = new ItemCode(Stage.LAMP);

    @Autowired
    ReceivingRequests receiving;

    @Autowired
    Classifications sheets;

    @Autowired
    Classifier classifier;

    @Autowired
    Catalog catalog;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void whatTheResidentChoseStandsFirstAsTheResidentsOwnBesideWhatTheClassifierSays() {
        var words = "拖欠工资两个月不发";
        var sheet = named(words, Stage.LAMP, new Visitor(null), "portal");

        assertThat(sheet.getFirst()).isEqualTo(new Suggestion(LAMP, 0, List.of(), List.of(), By.RESIDENT));
        assertThat(sheet.subList(1, sheet.size()))
                .isNotEmpty()
                .isEqualTo(classifier.suggest("", words).all());
    }

    @Test
    void whatTheClassifierAlsoSaysIsSaidOnceWithWhatItThinksOfIt() {
        var words = "路灯坏了，路灯不亮";
        var sheet = named(words, Stage.LAMP, new Visitor(null), "portal");
        var thought = classifier.suggest("", words).all().getFirst();

        assertThat(thought.item()).isEqualTo(LAMP);
        assertThat(sheet.getFirst())
                .isEqualTo(new Suggestion(LAMP, thought.confidence(), thought.words(), List.of(), By.RESIDENT));
        assertThat(sheet).extracting(Suggestion::item).containsOnlyOnce(LAMP);
    }

    @Test
    void anAgentsWordIsAnAgentsWhereAgentsTakeRequestsIn() {
        var agent = new Visitor(stage.person("agent"));
        assertThat(chooserOf("phone", agent)).isEqualTo(By.AGENT);
        assertThat(chooserOf("counter", agent)).isEqualTo(By.AGENT);
        assertThat(chooserOf("portal", agent)).isEqualTo(By.RESIDENT);
        assertThat(chooserOf("api", agent)).isEqualTo(By.RESIDENT);
    }

    @Test
    void aHandlerCannotNameARequestByTakingItInAsACall() {
        assertThat(chooserOf("phone", new Visitor(stage.person(Stage.LAMP_UNIT))))
                .isEqualTo(By.RESIDENT);
    }

    @Test
    void whereNobodyChoseTheClassifierStandsAlone() {
        var words = "路灯坏了，路灯不亮";
        assertThat(named(words, null, new Visitor(null), "portal"))
                .isEqualTo(classifier.suggest("", words).all());
    }

    @Test
    void dangerIsHeardInTheWordsAndKeptWithThem() {
        var signs = sheet("楼道里电线掉下来了，还冒火", null).signs();

        assertThat(signs.urgency()).isEqualTo(new Sign<>(Urgency.URGENT, Sign.From.WORDS, List.of("冒火", "电线", "掉")));
        assertThat(signs.type().value()).isEqualTo(RequestType.HELP);
    }

    @Test
    void anItemThatIsUrgentMakesItsRequestUrgent() {
        var signs = sheet("qwertz", urgentItem()).signs();

        assertThat(signs.urgency()).isEqualTo(new Sign<>(Urgency.URGENT, Sign.From.ITEM, List.of()));
    }

    @Test
    void whereTheWordsTakeTheDangerBackTheItemOfDangersSaysNothing() {
        var signs = sheet("没有着火，也没有爆炸", urgentItem()).signs();

        assertThat(signs.urgency()).isEqualTo(new Sign<>(Urgency.NORMAL, Sign.From.NOTHING, List.of()));
    }

    private String urgentItem() {
        return catalog.leaves().stream()
                .filter(it -> requireNonNull(it.line().terms()).urgency() == Urgency.URGENT)
                .findFirst()
                .orElseThrow()
                .code()
                .value();
    }

    private @Nullable By chooserOf(String channel, Visitor by) {
        return named("qwertz", Stage.LAMP, by, channel).getFirst().chosenBy();
    }

    private Classification sheet(String words, @Nullable String item) {
        return sheet(words, item, new Visitor(null), "portal");
    }

    private List<Suggestion> named(String words, @Nullable String item, Visitor by, String channel) {
        return sheet(words, item, by, channel).suggestions();
    }

    private Classification sheet(String words, @Nullable String item, Visitor by, String channel) {
        var submission = new Submission(channel, null, words, null, item, Where.UNSAID, null, null, List.of(), null);
        var id = granted(receiving.receive(submission, by, clock.instant())).request();
        return sheets.find(id).orElseThrow();
    }
}
