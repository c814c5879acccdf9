package org.suban.classification.learning.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.AbstractApplicationContextRunner;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.suban.classification.learning.Text;
import org.suban.shared.HomeFolder;

/** What the setting does at the start of a server and in a command. */
class ChosenEncoderTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void withoutTheSettingNothingIsLoaded() {
        server("").run(context -> {
            var encoder = context.getBean(ChosenEncoder.class);
            assertThat(encoder.origin()).hasToString("none");
            assertThat(encoder.vector(new Text("", "lumo"))).isEmpty();
            assertThat(unpacked()).doesNotExist();
        });
    }

    @Test
    void aServerReadsItAtItsStart() throws IOException {
        server(tiny().toString()).run(context -> {
            assertThat(unpacked()).exists();
            var encoder = context.getBean(ChosenEncoder.class);
            assertThat(encoder.origin().name()).isEqualTo("tiny");
            assertThat(encoder.vector(new Text("", "lumo"))).hasSize(4);
        });
    }

    @Test
    void aCommandReadsItWhenItNeedsIt() throws IOException {
        set(new ApplicationContextRunner(), tiny().toString()).run(context -> {
            var encoder = context.getBean(ChosenEncoder.class);
            assertThat(unpacked()).doesNotExist();
            assertThat(encoder.vector(new Text("", "lumo"))).hasSize(4);
            assertThat(unpacked()).exists();
        });
    }

    @Test
    void aServerDoesNotStartWithOneThatCannotBeUsedAndSaysWhatToDo() throws IOException {
        var files = tiny();
        Files.delete(files.resolve("tokenizer.json"));
        server(files.toString()).run(context -> {
            assertThat(context).hasFailed();
            FailureAnalyzer analyzer = new EncoderUnusable.Analyzer();
            assertThat(analyzer.analyze(Objects.requireNonNull(context.getStartupFailure())))
                    .satisfies(it -> {
                        assertThat(it.getDescription())
                                .contains("tiny/tokenizer.json")
                                .doesNotContain("classification.");
                        assertThat(it.getAction()).contains("suban.classification.encoder", "model.onnx");
                    });
        });
    }

    private WebApplicationContextRunner server(String setting) {
        return set(new WebApplicationContextRunner(), setting);
    }

    private <R extends AbstractApplicationContextRunner<R, ?, ?>> R set(R suban, String setting) {
        return suban.withPropertyValues(
                        "suban.classification.encoder=" + setting, "suban.home=" + folder.resolve("home"))
                .withBean("messageSource", ResourceBundleMessageSource.class, ChosenEncoderTests::words)
                .withUserConfiguration(HomeFolder.class, ChosenEncoder.class, EncoderAtStart.class);
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/classification");
        words.setDefaultEncoding("UTF-8");
        return words;
    }

    private Path unpacked() {
        return folder.resolve("home/encoder-binaries");
    }

    private Path tiny() throws IOException {
        return new TinyEncoder().meaning(0, "lumo").writeTo(folder.resolve("tiny"));
    }
}
