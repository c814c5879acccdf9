package org.suban.classification.learning.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suban.classification.learning.Text;

/** Files as an operator brings them: good ones, wrong ones, and texts of all kinds. */
class OnnxEncoderTests {

    @TempDir
    private static Path unpacked = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"last_hidden_state", "sentence_embedding"})
    void wordsThatMeanTheSameHaveOneVector(String output) throws Exception {
        try (var encoder = load(tiny().gives(output))) {
            assertThat(encoder.vector(text("lumo"))).isEqualTo(encoder.vector(text("Brik")));
            assertThat(cosine(encoder.vector(text("lumo")), encoder.vector(text("lumo brik"))))
                    .isCloseTo(1, within(0.02));
            assertThat(cosine(encoder.vector(text("lumo")), encoder.vector(text("bruo"))))
                    .isLessThan(0.1);
        }
    }

    @Test
    void aVectorHasTheLengthOne() throws Exception {
        try (var encoder = load(tiny())) {
            var vector = encoder.vector(new Text("bruo", "lumo brik"));
            assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-6));
            assertThat(vector[0]).isEqualTo(2 * vector[1], within(1e-6f));
        }
    }

    @Test
    void readsTheCutOfXlmRobertaAsWell() throws Exception {
        tiny().wants("input_ids", "attention_mask").writeTo(folder);
        Files.writeString(folder.resolve("tokenizer.json"), tiny().unigram());
        try (var encoder = load()) {
            assertThat(encoder.vector(text("lumo"))).isEqualTo(encoder.vector(text("brik")));
            assertThat(encoder.vector(text("lumo"))[0]).isGreaterThan(0.9f);
        }
    }

    static Stream<String> anything() {
        return Stream.of("", " ", "😀", "灯".repeat(4_000), "lumo ".repeat(100_000), "\ud83d", "a\u0000b", "[CLS][PAD]");
    }

    @ParameterizedTest
    @MethodSource("anything")
    void answersWhateverIsWritten(String words) throws Exception {
        try (var encoder = load(tiny())) {
            assertThat(encoder.vector(text(words))).hasSizeBetween(0, 4).doesNotContain(Float.NaN);
        }
    }

    @Test
    void isKnownByItsContentAndNotByItsPlace() throws Exception {
        var here = new EncoderFolder(tiny().writeTo(folder.resolve("here"))).origin();
        var there = new EncoderFolder(tiny().writeTo(folder.resolve("there"))).origin();
        assertThat(here.name()).isEqualTo("here");
        assertThat(here.checksum()).hasSize(64).isEqualTo(there.checksum());

        Files.writeString(folder.resolve("there/model.onnx_data"), "weights");
        assertThat(new EncoderFolder(folder.resolve("there")).origin().checksum())
                .isNotEqualTo(here.checksum());
    }

    @Test
    void answersManyAtOnceAsItAnswersOne() throws Exception {
        try (var encoder = load(tiny());
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<float[]> one = () -> encoder.vector(text("lumo bruo"));
            var alone = one.call();
            for (var vector :
                    people.invokeAll(Stream.generate(() -> one).limit(200).toList())) {
                assertThat(vector.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void whatIsClosedSaysNothingMore() throws Exception {
        var encoder = load(tiny());
        encoder.close();
        encoder.close();
        assertThat(encoder.vector(text("lumo"))).isEmpty();
    }

    @Test
    void refusesAFolderWithoutModelOrTokenizer() throws Exception {
        refused("no-file").hasMessageContaining("model.onnx");
        tiny().writeTo(folder);
        Files.delete(folder.resolve("tokenizer.json"));
        refused("no-file").hasMessageContaining("tokenizer.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "no model at all", "\u0000\u0001\u0002"})
    void refusesFilesThatAreSomethingElse(String content) throws IOException {
        tiny().writeTo(folder);
        Files.writeString(folder.resolve("tokenizer.json"), content);
        refused("unreadable").hasMessageContaining("tokenizer.json");
        tiny().writeTo(folder);
        Files.writeString(folder.resolve("model.onnx"), content);
        refused("unreadable").hasMessageContaining("model.onnx");
    }

    @Test
    void refusesAModelThatWantsOrGivesOtherThings() throws IOException {
        tiny().wants("pixel_values").writeTo(folder);
        refused("inputs").hasMessageContaining("pixel_values");
        tiny().wants("attention_mask").writeTo(folder);
        refused("inputs");
        tiny().wants("input_ids", "position_ids").writeTo(folder);
        refused("inputs").hasMessageContaining("position_ids");
        tiny().gives("logits").writeTo(folder);
        refused("outputs").hasMessageContaining("logits");
    }

    /** The tokenizer knows more words than the model has vectors. */
    @Test
    void refusesFilesThatDoNotBelongTogether() throws IOException {
        tiny().writeTo(folder);
        var tokenizer = Files.readString(folder.resolve("tokenizer.json"));
        Files.writeString(folder.resolve("tokenizer.json"), tokenizer.replace("\"lumo\": ", "\"a\": 99, \"lumo\": "));
        refused("unreadable").hasMessageContaining("model.onnx");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String key) {
        return assertThatThrownBy(this::load)
                .isInstanceOfSatisfying(Unfit.class, it -> assertThat(it.key()).isEqualTo(key));
    }

    private OnnxEncoder load(TinyEncoder written) throws IOException, Unfit {
        written.writeTo(folder);
        return load();
    }

    private OnnxEncoder load() throws Unfit {
        return OnnxEncoder.load(new EncoderFolder(folder), unpacked);
    }

    private static TinyEncoder tiny() {
        return new TinyEncoder().meaning(0, "lumo", "brik").meaning(1, "bruo", "zusk");
    }

    private static Text text(String words) {
        return new Text("", words);
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
