package org.suban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.casefile.CaseFiles;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Responsibility;
import org.suban.catalog.file.CatalogFiles;
import org.suban.catalog.sheet.SheetWriter;
import org.suban.organization.ChangingTheCity;
import org.suban.organization.ChangingTheCity.Outcome;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.RequestId;
import org.suban.shared.sheet.SheetPrint;
import org.suban.shared.sheet.Table;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** A unit that is merged into another names its heir; from then on the heir answers, without a row of work being moved. */
@SubanTest
@DirtiesContext
class MergedUnitTests {

    private static final UnitCode OLD = new UnitCode(LAMP_UNIT);
    private static final UnitCode HEIR = new UnitCode("housing");

    @Autowired
    Stage stage;

    @Autowired
    ChangingTheCity changing;

    @Autowired
    Units units;

    @Autowired
    Catalog catalog;

    @Autowired
    CatalogFiles catalogFiles;

    @Autowired
    SheetWriter writer;

    @Autowired
    Responsibilities responsibilities;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    OpenWork work;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clock clock;

    private RequestId offered;
    private RequestId resolved;

    @BeforeEach
    void merge() {
        offered = stage.offered();
        resolved = stage.resolved();
        heir(OLD, HEIR.value());
    }

    @AfterEach
    void undo() {
        heir(OLD, "");
    }

    @Test
    void responsibilityIsTheHeirsAtOnce() {
        assertThat(responsibilities.of(new ItemCode(LAMP), null).map(Responsibility::host))
                .contains(HEIR);
        assertThat(units.all()).extracting(Unit::code).doesNotContain(OLD);
        heir(OLD, "");
        assertThat(responsibilities.of(new ItemCode(LAMP), null).map(Responsibility::host))
                .contains(OLD);
    }

    @Test
    void theOwnOfficeOfAStreetIsThatOfTheStreetItWasMergedInto() {
        var offices = units.all().stream()
                .filter(it -> it.kind() == Unit.Kind.STREET)
                .limit(2)
                .toList();
        var local = catalog.leaves().stream()
                .map(it -> it.code())
                .filter(it -> it.value().startsWith("01-02-02-"))
                .findFirst()
                .orElseThrow();
        var area = offices.getFirst().area();
        assertThat(responsibilities.of(local, area).map(Responsibility::host))
                .contains(offices.getFirst().code());
        heir(offices.getFirst().code(), offices.getLast().code().value());
        assertThat(responsibilities.of(local, area).map(Responsibility::host))
                .contains(offices.getLast().code());
        heir(offices.getFirst().code(), "");
    }

    @Test
    void theHeirsHandlersFindTheOpenWorkOnTheirDeskAndFinishIt() {
        assertThat(handlings.desk(HEIR, 0, 10_000))
                .extracting(Handling::request)
                .contains(offered);
        assertThat(work.page(
                        HEIR, OpenWork.Pile.OFFERED, stage.person("housing").id(), clock.instant(), 0, 10_000))
                .extracting(Handling::request)
                .contains(offered);
        assertThat(work.heights(HEIR, stage.person("housing").id(), clock.instant())
                        .all())
                .isEqualTo(handlings.openAt(HEIR));
        var housing = stage.person("housing");
        assertThat(cases.maySee(housing, offered)).isTrue();
        assertThat(granted(handling.accept(housing, offered, clock.instant())).unit())
                .isEqualTo(HEIR);
        granted(stage.resolve(housing, offered, "修好了", "换了灯泡", clock.instant()));
        assertThat(refusal(handling.accept(stage.person("transport"), stage.offered(), clock.instant())))
                .isEqualTo("handling.not-your-unit");
        assertThat(cases.maySee(stage.person("transport"), offered)).isFalse();
    }

    @Test
    void thePeopleOfTheOldUnitWorkForTheHeir() {
        var mover = stage.person(LAMP_UNIT);
        assertThat(mover.unit()).isEqualTo(HEIR);
        granted(handling.accept(mover, offered, clock.instant()));
    }

    @Test
    void whatWasNotSolvedComesBackToTheHeir() {
        assertThat(handling.redo(resolved, clock.instant())).isTrue();
        assertThat(handlings.desk(HEIR, 0, 10_000))
                .extracting(Handling::request)
                .contains(resolved);
    }

    @Test
    void theListThatNamesTheOldUnitIsTakenBackUnchanged() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetPrint.xlsx(writer.tables(catalog.inForce()), out);
        assertThat(granted(catalogFiles.take(
                        stage.person("list-editor"), "list.xlsx", out.toByteArray(), clock.instant())))
                .isInstanceOf(CatalogFiles.Outcome.Same.class);
    }

    private void heir(UnitCode unit, String heir) {
        var cells = Map.of("code", unit.value(), "heir", heir, "valid_to", heir.isEmpty() ? "" : "2026-12-31");
        var outcome = changing.take(List.of(
                new Table("units", List.of("code", "heir", "valid_to"), List.of(new Table.Row("units", 2, cells)))));
        assertThat(outcome).isInstanceOf(Outcome.Taken.class);
    }
}
