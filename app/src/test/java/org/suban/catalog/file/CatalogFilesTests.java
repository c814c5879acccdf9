package org.suban.catalog.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.catalog.Catalog;
import org.suban.catalog.file.CatalogFiles.Outcome;
import org.suban.catalog.sheet.SheetWriter;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.version.Versioning;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.Decision;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.SheetFile;
import org.suban.shared.sheet.SheetPrint;
import org.suban.shared.sheet.Table;
import org.suban.support.SubanTest;

@SubanTest
class CatalogFilesTests {

    private static final Staff KEEPER =
            new Staff(new StaffId(911), "keeper", "keeper", Set.of(Role.CATALOGUE), null, true);

    @Autowired
    CatalogFiles files;

    @Autowired
    SheetWriter writer;

    @Autowired
    Catalog catalog;

    @Autowired
    VersionTable versions;

    @Autowired
    Versioning versioning;

    @Autowired
    Clock clock;

    @AfterEach
    void leaveNoDraft() {
        versions.atWork().ifPresent(it -> versioning.discard(KEEPER, it.number(), "", clock.instant()));
    }

    @Test
    void exportingAndImportingAgainChangesNothing() throws IOException {
        assertThat(taken("list.xlsx", xlsx())).isInstanceOf(Outcome.Same.class);
        assertThat(taken("list.csv", csv().getBytes(UTF_8))).isInstanceOf(Outcome.Same.class);
        assertThat(versions.atWork()).isEmpty();
    }

    @Test
    void aChangedFileBecomesTheDraft() throws IOException {
        var changed = csv().replace(",路灯不亮,", ",路灯不亮了,");
        var drafted = (Outcome.Drafted) taken("list.csv", changed.getBytes(UTF_8));
        assertThat(catalog.version(drafted.version()).all())
                .extracting(it -> it.name())
                .contains("路灯不亮了");
    }

    @Test
    void columnsThatAFileDoesNotHaveStayAsTheyAre() throws IOException {
        var lines = new StringBuilder("code,name\n");
        catalog.inForce()
                .all()
                .forEach(it ->
                        lines.append(it.code()).append(',').append(it.name()).append('\n'));
        assertThat(taken("list.csv", lines.toString().getBytes(UTF_8))).isInstanceOf(Outcome.Same.class);
    }

    @Test
    void everyFaultIsNamedWithItsPlaceAndTheNearestGoodValue() throws IOException {
        var broken = csv().replace(",投诉,", ",投拆,")
                .replace("urban-management", "urban-managment")
                .replaceAll("7wd", "soon");
        var faults = ((Outcome.Faulty) taken("list.csv", broken.getBytes(UTF_8))).faults();
        assertThat(faults).extracting(Fault::kind).contains("type", "unit", "limit");
        assertThat(faults).filteredOn(it -> it.kind().equals("unit")).first().satisfies(it -> {
            assertThat(it.column()).isEqualTo("host");
            assertThat(it.read()).isEqualTo("urban-managment");
            assertThat(it.nearest()).isEqualTo("urban-management");
            assertThat(it.row()).isGreaterThan(1);
        });
        assertThat(versions.atWork()).isEmpty();
    }

    @Test
    void aCodeTwiceAMissingItemAndACycleOfHeirsAreFaults() {
        var rows = """
                code,name,type,urgency,sign,contact,finish,heir
                01,A,,,,,,
                01-01,B,,,,,,
                01-01-01,C,,,,,,
                01-01-01-001,D,投诉,一般,4h,24h,-3,01-01-01-002
                01-01-01-002,E,投诉,一般,4h,24h,5wd,01-01-01-001
                01-01-01-002,F,投诉,一般,4h,24h,5wd,
                """;
        var faults = ((Outcome.Faulty) taken("list.csv", rows.getBytes(UTF_8))).faults();
        assertThat(faults).extracting(Fault::kind).contains("twice", "missing", "limit");
        var cycle = rows.replace("-3", "3wd").replaceFirst("01-01-01-002,F.*\n", "");
        assertThat(((Outcome.Faulty) taken("list.csv", cycle.getBytes(UTF_8))).faults())
                .extracting(Fault::kind)
                .contains("heir-cycle");
    }

    @Test
    void thousandsOfFaultsAreAllListed() throws IOException {
        var tables = writer.tables(catalog.inForce());
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < 3_000; i++) {
            var cells = Map.of("item", "09-03-05-%03d".formatted(i % 900 + 100), "place", "STREET", "host", "@STREE");
            rows.add(new Table.Row("responsibilities", i + 2, cells));
        }
        var out = new ByteArrayOutputStream();
        SheetPrint.xlsx(
                List.of(tables.getFirst(), new Table("responsibilities", List.of("item", "place", "host"), rows)), out);
        var faults = ((Outcome.Faulty) taken("list.xlsx", out.toByteArray())).faults();
        assertThat(faults).hasSize(6_000);
        assertThat(faults.getLast().row()).isEqualTo(3_001);
        assertThat(faults.getLast().nearest()).isEqualTo("@STREET");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefusedInASentence() {
        assertThat(refusal("list.xlsx", "code,name\n".getBytes(UTF_8))).isEqualTo("sheet.file-not-xlsx");
        assertThat(refusal("list.csv", new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo("sheet.file-not-csv");
        assertThat(refusal("list.csv", new byte[] {(byte) 0xC4, (byte) 0xE3})).isEqualTo("sheet.file-not-utf8");
        assertThat(refusal("list.exe", new byte[0])).isEqualTo("sheet.file-kind");
        assertThat(refusal("list.csv", new byte[SheetFile.LARGEST + 1])).isEqualTo("sheet.file-too-large");
    }

    @Test
    void aBombOfAWorkbookIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1_000_000];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(SheetFile.LARGEST);
        assertThat(refusal("list.xlsx", bytes.toByteArray())).isEqualTo("sheet.file-swells");
    }

    private byte[] xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetPrint.xlsx(writer.tables(catalog.inForce()), out);
        return out.toByteArray();
    }

    private String csv() throws IOException {
        var out = new ByteArrayOutputStream();
        SheetPrint.csv(writer.tables(catalog.inForce()).getFirst(), out);
        return out.toString(UTF_8);
    }

    private Outcome taken(String name, byte[] bytes) {
        return ((Decision.Granted<Outcome>) files.take(KEEPER, name, bytes, clock.instant())).value();
    }

    private String refusal(String name, byte[] bytes) {
        var decision = (Decision.Refused<Outcome>) files.take(KEEPER, name, bytes, clock.instant());
        return List.copyOf(decision.objections().all()).getFirst().code();
    }
}
