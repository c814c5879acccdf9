package org.suban.classification.learning.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suban.classification.learning.Text;

/** The libraries under an encoder would report to their makers, by the network and from a folder in the home of whoever runs them. */
class SilenceTests {

    private static final String WITH_CARE = "with-care";
    private static final String AS_IT_COMES = "as-it-comes";
    private static final String CALLS_SOMEBODY = "HttpURLConnection";

    @TempDir
    private Path folder = Path.of("");

    /** In a program of its own: what is set once for a program cannot be seen in this one. */
    public static void main(String[] args) throws Exception {
        var files = Path.of(args[1]);
        if (args[0].equals(WITH_CARE)) {
            try (var encoder = OnnxEncoder.load(new EncoderFolder(files), Path.of(args[2]))) {
                encoder.vector(new Text("", "lumo"));
            }
        } else {
            HuggingFaceTokenizer.newInstance(files).close();
        }
    }

    @Test
    void tellsNobodyAndLeavesNothingBehind() throws Exception {
        assertThat(classesOf(WITH_CARE)).contains(OnnxEncoder.class.getName()).doesNotContain(CALLS_SOMEBODY);
        try (var left = Files.list(home())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void catchesALibraryThatTells() throws Exception {
        assertThat(classesOf(AS_IT_COMES)).contains(CALLS_SOMEBODY);
    }

    /** The names of all classes that a program of its own has used at its end. */
    private String classesOf(String how) throws Exception {
        var files = new TinyEncoder().meaning(0, "lumo").writeTo(folder.resolve("tiny"));
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load:file=" + folder.resolve("classes"),
                "-Duser.home=" + home(),
                "-cp",
                System.getProperty("java.class.path"),
                SilenceTests.class.getName(),
                how,
                files.toString(),
                folder.resolve("unpacked").toString());
        program.environment().put("HOME", home().toString());
        program.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        assertThat(program.start().waitFor()).isZero();
        return Files.readString(folder.resolve("classes"));
    }

    private Path home() throws IOException {
        return Files.createDirectories(folder.resolve("home"));
    }
}
