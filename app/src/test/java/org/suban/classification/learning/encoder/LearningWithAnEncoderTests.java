package org.suban.classification.learning.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suban.classification.learning.Encoder;
import org.suban.classification.learning.Example;
import org.suban.classification.learning.Knowledge;
import org.suban.classification.learning.Learning;
import org.suban.classification.learning.Learnt;
import org.suban.classification.learning.Text;

/** Everybody who was heard until now says lumo for a lamp and wasa for noise; then come people who say brik and tenf. */
class LearningWithAnEncoderTests {

    private static final List<String> FILLERS = List.of("qa", "ve", "ti", "yo", "pu", "xo", "do", "fi", "gu", "ha");

    @TempDir
    private Path folder = Path.of("");

    private OnnxEncoder knowing;

    @BeforeEach
    void bring() throws Exception {
        knowing = load("knowing", new TinyEncoder().meaning(0, "lumo", "brik").meaning(1, "wasa", "tenf"));
    }

    @AfterEach
    void takeAway() throws Exception {
        knowing.close();
    }

    @Test
    void helpsWhereOnlyTheEncoderKnows() {
        assertThat(right(learnt(Encoder.NONE), "brik", "tenf")).isLessThan(80);
        assertThat(right(learnt(knowing), "brik", "tenf")).isGreaterThan(95);
    }

    @Test
    void anEncoderThatKnowsNothingDoesNoHarm() throws Exception {
        try (var ignorant =
                load("ignorant", new TinyEncoder().meaning(0, "qa", "ve").meaning(1, "ti", "yo"))) {
            assertThat(right(learnt(Encoder.NONE), "lumo", "wasa")).isEqualTo(100);
            assertThat(right(learnt(ignorant), "lumo", "wasa")).isEqualTo(100);
        }
    }

    @Test
    void anEncoderThatReadsNothingChangesNothing() {
        var silent = new Encoder() {
            @Override
            public Origin origin() {
                return new Origin("silent", "1");
            }

            @Override
            public float[] vector(Text text) {
                return new float[0];
            }
        };
        var text = new Text("", "qa lumo ve wasa");
        assertThat(learnt(silent).rank(text, 2)).isEqualTo(learnt(Encoder.NONE).rank(text, 2));
    }

    @Test
    void ranksAsItDidBeforeItWasKept() throws Exception {
        var learnt = learnt(knowing);
        var again = read(written(learnt), knowing);
        for (var words : List.of("brik qa", "tenf", "", "😀", "灯".repeat(4_000))) {
            assertThat(again.rank(new Text("", words), 2)).isEqualTo(learnt.rank(new Text("", words), 2));
        }
    }

    @Test
    void whatWasLearntWithOneIsNotReadWithAnotherAndNotWithout() throws Exception {
        var written = written(learnt(knowing));
        try (var other =
                load("other", new TinyEncoder().meaning(0, "wasa", "tenf").meaning(1, "lumo", "brik"))) {
            assertThatThrownBy(() -> read(written, other))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("learnt with the encoder knowing (SHA-256 "
                            + knowing.origin().checksum())
                    .hasMessageContaining("the encoder here is other (SHA-256 "
                            + other.origin().checksum());
        }
        assertThatThrownBy(() -> read(written, Encoder.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the encoder here is none");
    }

    @Test
    void whatWasLearntWithoutOneIsReadBesideAny() throws Exception {
        var learnt = learnt(Encoder.NONE);
        var text = new Text("", "lumo qa");
        assertThat(read(written(learnt), knowing).rank(text, 2)).isEqualTo(learnt.rank(text, 2));
    }

    private static Learnt learnt(Encoder encoder) {
        return Learning.from(letters("lumo", "wasa", 1), Knowledge.NONE, encoder, share -> {})
                .learnt();
    }

    private static int right(Learnt learnt, String lamp, String noise) {
        return (int) letters(lamp, noise, 2).stream()
                .filter(it ->
                        learnt.rank(it.text(), 1).guesses().getFirst().label().equals(it.label()))
                .count();
    }

    private static List<Example> letters(String lamp, String noise, int seed) {
        var random = new Random(seed);
        return IntStream.range(0, 100)
                .mapToObj(it -> new Example(
                        it,
                        "",
                        filler(random) + (it % 2 == 0 ? lamp : noise) + " " + filler(random) + filler(random),
                        it % 2 == 0 ? "lamp" : "noise",
                        null))
                .toList();
    }

    private static String filler(Random random) {
        return FILLERS.get(random.nextInt(FILLERS.size())) + " ";
    }

    private OnnxEncoder load(String name, TinyEncoder files) throws IOException, Unfit {
        return OnnxEncoder.load(new EncoderFolder(files.writeTo(folder.resolve(name))), folder.resolve("unpacked"));
    }

    private static byte[] written(Learnt learnt) throws IOException {
        var bytes = new ByteArrayOutputStream();
        learnt.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Learnt read(byte[] bytes, Encoder encoder) throws IOException {
        return Learnt.read(new DataInputStream(new ByteArrayInputStream(bytes)), Knowledge.NONE, encoder);
    }
}
