package org.suban.benchmarks.trial;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Writes the folder of a city that is as large as somebody asks, with the sample's departments, kinds of trouble and wording. */
public final class TrialCity {

    public static final int MOST_COMMUNITIES = Layout.MOST_COMMUNITIES;

    private final Path sample;

    public TrialCity(Path sample) {
        this.sample = sample;
    }

    /** How long a list the sample's words are enough for. */
    public int mostItems() throws IOException {
        return new LongerList(lists()).most();
    }

    public void write(Path folder, int items, int communities) throws IOException {
        Files.createDirectories(folder.resolve("list"));
        for (var file : List.of("city.properties", "kinds.csv")) {
            Files.copy(sample.resolve(file), folder.resolve(file));
        }
        var city = new Properties();
        try (var text = Files.newBufferedReader(sample.resolve("city.properties"))) {
            city.load(text);
        }
        var layout = new Layout(city.getProperty("code"), communities);
        var ground = new Ground(layout, city.getProperty("name.zh"));
        ground.areas(folder.resolve("areas.csv"));
        ground.outlines(folder.resolve("areas.geojson"), new Squares(30, 118));
        ground.units(sample.resolve("units.csv"), folder.resolve("units.csv"));
        ground.places(folder.resolve("places.csv"));
        new LongerList(lists()).write(folder.resolve("list"), items);
        letters(layout, folder.resolve("letters.csv"));
    }

    private Map<String, List<NamedCsvRecord>> lists() throws IOException {
        var files = new LinkedHashMap<String, List<NamedCsvRecord>>();
        try (var all = Files.list(sample.resolve("list"))) {
            for (var file : all.sorted().toList()) {
                files.put(String.valueOf(file.getFileName()), Sheet.read(file));
            }
        }
        return files;
    }

    /** The sample's letters, moved to this city: each says at its beginning where its writer lives. */
    private void letters(Layout layout, Path file) throws IOException {
        var letters = new Sheet("id", "title", "content", "area");
        int number = 0;
        for (var row : Sheet.read(sample.resolve("letters.csv"))) {
            int home = (int) (number++ * 7_919L % layout.communities());
            letters.add(
                    row.getField("id"),
                    row.getField("title"),
                    "我住在%s%s花苑。".formatted(Names.street(layout.streetOf(home)), Names.community(home))
                            + row.getField("content"),
                    layout.communityCode(home));
        }
        letters.write(file);
    }
}
