package org.suban.benchmarks.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialCityTests {

    private static final Path SAMPLE = Path.of("../sample-city");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 4_377, 4_378, 20_000})
    void hasExactlyAsManyItemsAsAskedForEachOnceUnderItsParents(int items) throws IOException {
        new TrialCity(SAMPLE).write(folder, items, 12);

        var codes = new HashSet<String>();
        rows("list")
                .forEach(it ->
                        assertThat(codes.add(it.getFirst())).as(it.getFirst()).isTrue());
        assertThat(codes.stream().filter(it -> it.length() == 12)).hasSize(items);
        codes.forEach(it -> assertThat(it.length() == 2 || codes.contains(it.substring(0, it.lastIndexOf('-'))))
                .as(it)
                .isTrue());
    }

    @Test
    void noSayingStandsUnderTwoItemsHoweverLongTheListIs() throws IOException {
        var city = new TrialCity(SAMPLE);
        city.write(folder, city.mostItems(), 12);

        var sayings = new HashSet<String>();
        for (var row : rows("list")) {
            if (row.size() > 4 && !row.get(4).isEmpty()) {
                for (var saying : row.get(4).split("\\|")) {
                    assertThat(sayings.add(saying)).as(saying).isTrue();
                }
            }
        }
        assertThat(sayings).hasSizeGreaterThan(2 * city.mostItems());
    }

    @Test
    void refusesMoreThanItsWordsAreEnoughFor() throws IOException {
        var city = new TrialCity(SAMPLE);
        int tooMany = city.mostItems() + 1;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.write(folder.resolve("long"), tooMany, 12))
                .withMessageContaining("not " + tooMany);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.write(folder.resolve("wide"), 60, TrialCity.MOST_COMMUNITIES + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 11, 650, 5_000, TrialCity.MOST_COMMUNITIES})
    void everyAreaHasACodeANameAndAParentOfItsOwnLevel(int communities) {
        var layout = new Layout("990000000000", communities);
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
        var spots = new HashSet<List<Integer>>();
        for (int it = 0; it < communities; it++) {
            var street = layout.streetCode(layout.streetOf(it));
            assertThat(layout.communityCode(it)).hasSize(12).startsWith(street.substring(0, 9));
            assertThat(street)
                    .startsWith(layout.districtCode(layout.districtOf(layout.streetOf(it)))
                            .substring(0, 6));
            assertThat(codes.add(layout.communityCode(it)) && names.add(Names.community(it)))
                    .as(layout.communityCode(it) + " " + Names.community(it))
                    .isTrue();
            assertThat(spots.add(List.of(layout.x(it), layout.y(it))))
                    .as("place of " + it)
                    .isTrue();
        }
        assertThat(layout.districts()).isLessThan(100);
        assertThat(IntStream.range(0, layout.streets()).mapToObj(Names::street)).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, layout.districts()).mapToObj(Names::district))
                .doesNotHaveDuplicates();
    }

    @Test
    void neighboursShareTheirBorderPointForPoint() {
        var squares = new Squares(30, 118);
        var left = points(squares.outline(3, 4));
        var right = points(squares.outline(4, 4));
        var above = points(squares.outline(3, 5));

        assertThat(left).hasSize(17).startsWith(left.getLast());
        assertThat(left).filteredOn(right::contains).hasSize(5);
        assertThat(left.subList(0, 16)).filteredOn(above::contains).hasSize(5);
        assertThat(points(squares.outline(3, 4))).isEqualTo(left);
    }

    private static List<String> points(String outline) {
        return Stream.of(outline.substring(3, outline.length() - 3).split("],\\["))
                .toList();
    }

    private List<List<String>> rows(String list) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var files = Files.list(folder.resolve(list))) {
            for (var file : files.toList()) {
                Sheet.read(file).forEach(it -> rows.add(it.getFields()));
            }
        }
        return rows;
    }
}
