package org.suban;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The module graph is what the door plates say, and docs/modules/ draws it. */
class ModularityTests {

    private static final Path DRAWINGS = Path.of("../docs/modules");
    private static final Pattern ANY_ORDER = Pattern.compile("Rel\\(|\\* ");

    @Test
    void modulesUseOnlyWhatTheirDoorPlatesAllow() {
        suban().verify();
    }

    @Test
    void drawsTheModules() throws IOException {
        new Documenter(suban(), Documenter.Options.defaults().withOutputFolder(DRAWINGS.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
        try (var files = Files.list(DRAWINGS)) {
            for (var file : files.toList()) {
                Files.write(file, settled(Files.readAllLines(file)));
            }
        }
    }

    /** The drawer writes arrows and lists in any order; neighbours of one kind are sorted, so that only changes show. */
    private static List<String> settled(List<String> lines) {
        var settled = new ArrayList<>(lines.stream()
                .flatMap(it -> it.startsWith("|* ") ? Stream.of("|", it.substring(1)) : Stream.of(it))
                .toList());
        for (int from = 0; from < settled.size(); from++) {
            int to = from;
            while (to < settled.size() && ANY_ORDER.matcher(settled.get(to)).lookingAt()) {
                to++;
            }
            settled.subList(from, to).sort(null);
            from = Math.max(from, to - 1);
        }
        return settled;
    }

    @Test
    void catchesAForbiddenDependency() {
        var samples = ApplicationModules.of("org.suban.house.samples", ImportOption.Predefined.ONLY_INCLUDE_TESTS);

        assertThat(samples.detectViolations().getMessages())
                .anySatisfy(it -> assertThat(it).contains("Module 'second' depends on module 'first'"));
    }

    private static ApplicationModules suban() {
        return ApplicationModules.of(Application.class);
    }
}
