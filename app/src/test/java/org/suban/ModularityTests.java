package org.suban;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The module graph is what the door plates say, and docs/modules/ draws it. */
class ModularityTests {

    @Test
    void modulesUseOnlyWhatTheirDoorPlatesAllow() {
        suban().verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(suban(), Documenter.Options.defaults().withOutputFolder("../docs/modules"))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml()
                .writeModuleCanvases();
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
