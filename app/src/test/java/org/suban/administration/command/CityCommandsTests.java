package org.suban.administration.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.administration.CityChanges;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Command;
import org.suban.shared.Terminal;
import org.suban.support.SubanTest;

/** The city by files, as an operator types it. */
@SubanTest
@DirtiesContext
class CityCommandsTests {

    @Autowired
    List<Command> commands;

    @Autowired
    Units units;

    @Autowired
    CityChanges changes;

    @TempDir
    private Path folder = Path.of("");

    private record Run(int exit, String out, String err) {}

    @Test
    void theExportedCityIsTakenBackUnchanged() {
        var before = changes.last(100);
        var file = folder.resolve("city.xlsx").toString();
        assertThat(run("export city", file).exit()).isZero();
        for (var word : List.of("city", "areas", "units")) {
            var run = run("import " + word, file);
            assertThat(run.exit()).isZero();
            assertThat(run.err()).isEmpty();
        }
        assertThat(changes.last(100)).isEqualTo(before);
    }

    @Test
    void aSheetIsTakenAndNotedAsTheOperators() throws IOException {
        var run = run("import units", file("units.csv", "code,duty\nhousing,工作日 9–17 点\n"));
        assertThat(run.exit()).isZero();
        assertThat(units.get(new UnitCode("housing")).duty()).isEqualTo("工作日 9–17 点");
        assertThat(changes.last(1).getFirst().by().code()).isEqualTo("machine:operator");
        assertThat(run("import posts", file("p.csv", "code,unit,name,rank\nhousing-head,housing,局长,LEAD\n"))
                        .exit())
                .isZero();
        assertThat(units.posts(new UnitCode("housing")))
                .extracting(it -> it.name())
                .contains("局长");
    }

    @Test
    void everyFaultIsNamedWithItsPlaceAndANearGuess() throws IOException {
        var run = run("import units", file("units.csv", "code,parent\nhousing,urban-managment\n"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("units", "2", "parent", "urban-managment", "\"urban-management\"");
    }

    @Test
    void aThousandFaultsAreShownAndAllAreInAFile() throws IOException {
        var rows = new StringBuilder("name,kind,area\n");
        for (int i = 0; i < 1_200; i++) {
            rows.append("桥").append(i).append(",BRIDGE,990000000000\n");
        }
        var file = file("places.csv", rows.toString());
        var run = run("import places", file);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1_002);
        var all = Files.readAllLines(Path.of(file + ".faults.csv"));
        assertThat(all).hasSize(1_201);
        assertThat(all.getLast()).startsWith("places,1201,kind,BRIDGE,");
    }

    @Test
    void outlinesComeByTheirOwnWord() throws IOException {
        var outlines = file("o.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}");
        assertThat(run("import outlines", outlines).err()).contains("GeoJSON");
        assertThat(run("import areas", outlines).exit()).isEqualTo(1);
        assertThat(run("import areas", file("areas.csv", "code,phone\nhousing,1\n"))
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void wrongWordsAndMissingFilesAreToldApart() {
        assertThat(run("import areas").exit()).isEqualTo(2);
        assertThat(run("export city", "city.csv").exit()).isEqualTo(2);
        var nowhere = folder.resolve("nowhere.csv").toString();
        assertThat(run("import areas", nowhere).exit()).isEqualTo(2);
        assertThat(run("import areas", nowhere).err()).contains(nowhere);
        assertThat(run("export city", folder.resolve("no/folder.xlsx").toString())
                        .exit())
                .isEqualTo(1);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run run(String words, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = commands.stream()
                .filter(it -> String.join(" ", it.words()).equals(words))
                .findFirst()
                .orElseThrow()
                .run(List.of(arguments), new Terminal(print(out), print(err)));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
