package org.suban.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.version.Versioning;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.intake.Requests;
import org.suban.shared.Receipt;
import org.suban.support.SettableClock;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** Afterwards nobody else should meet the list approved here. */
@SubanTest
@DirtiesContext
class GoneItemsTests {

    private static final String REQUESTS = "/api/v1/requests";
    private static final ItemCode LAMP = new ItemCode(Stage.LAMP);

    @Autowired
    Web web;

    @Autowired
    Catalog catalog;

    @Autowired
    Versioning versioning;

    @Autowired
    Requests requests;

    @Autowired
    SettableClock clock;

    @Autowired
    ZoneId zone;

    @Test
    void anItemThatIsGoneMeansItsHeirAndWhatWasChosenIsKept() {
        var gone = brother();
        retire(gone, LAMP);
        clock.shiftBy(Duration.ofDays(3));

        var answer = web.visit().post(REQUESTS, Map.of("text", "路灯坏了，路灯不亮", "itemCode", gone.value()));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("suggestions").path(0).path("item").asString())
                .isEqualTo(Stage.LAMP);
        assertThat(answer.json().path("unit").path("code").asString()).isEqualTo(Stage.LAMP_UNIT);
        var receipt = Receipt.read(answer.json().path("receipt").asString()).orElseThrow();
        assertThat(requests.find(receipt.request()).orElseThrow().matter())
                .satisfies(it -> assertThat(String.valueOf(it)).contains(gone.value()));

        var name = catalog.get(gone).name();
        assertThat(web.visit().get("/list/who?item=" + gone).body())
                .contains(catalog.get(LAMP).name());
        assertThat(web.visit().get("/list/options?q=" + gone).body()).doesNotContain(name);
    }

    private ItemCode brother() {
        return catalog.leaves().stream()
                .map(CatalogItem::code)
                .filter(it -> it.parent().equals(LAMP.parent()) && !it.equals(LAMP))
                .findFirst()
                .orElseThrow();
    }

    private void retire(ItemCode item, ItemCode heir) {
        var at = clock.instant();
        int draft = granted(versioning.draft(keeper(911), at)).number();
        var list = catalog.version(draft);
        var lines = list.all().stream()
                .map(CatalogItem::line)
                .map(it -> it.code().equals(item) ? retired(it, heir) : it)
                .toList();
        granted(versioning.replace(keeper(911), draft, lines, list.rules(), "", at));
        granted(versioning.review(keeper(912), draft, "", at));
        granted(versioning.approve(keeper(913), draft, at.plus(Duration.ofHours(1)), "", at));
    }

    private Line retired(Line it, ItemCode heir) {
        return new Line(
                it.code(),
                it.name(),
                it.aliases(),
                it.sayings(),
                it.includes(),
                it.excludes(),
                it.terms(),
                heir,
                null,
                LocalDate.ofInstant(clock.instant(), zone).plusDays(1));
    }

    private static Staff keeper(long number) {
        return new Staff(new StaffId(number), "keeper-" + number, "keeper", Set.of(Role.CATALOGUE), null, true);
    }
}
