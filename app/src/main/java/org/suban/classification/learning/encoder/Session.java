package org.suban.classification.learning.encoder;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.TensorInfo;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suban.classification.learning.encoder.Tokens.Cut;

/** A model, ready to be asked on the thread of whoever asks. */
final class Session implements AutoCloseable {

    private static final String IDS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";
    private static final String OF_THE_TEXT = "sentence_embedding";
    private static final String OF_EACH_TOKEN = "last_hidden_state";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String output;

    private Session(OrtEnvironment environment, OrtSession session) throws Unfit {
        this.environment = environment;
        this.session = session;
        this.output = output(session.getOutputNames());
    }

    static Session open(Path model) throws Unfit {
        try {
            var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "suban");
            try (var options = new SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return checked(environment, environment.createSession(model.toString(), options));
            }
        } catch (OrtException e) {
            throw Unfit.unreadable(model, e);
        }
    }

    private static Session checked(OrtEnvironment environment, OrtSession session) throws Unfit, OrtException {
        try {
            checkInputs(session.getInputInfo());
            return new Session(environment, session);
        } catch (Unfit e) {
            session.close();
            throw e;
        }
    }

    private static void checkInputs(Map<String, NodeInfo> inputs) throws Unfit {
        boolean known = inputs.values().stream()
                .allMatch(it -> Set.of(IDS, MASK, TYPES).contains(it.getName())
                        && it.getInfo() instanceof TensorInfo tensor
                        && tensor.type == OnnxJavaType.INT64);
        if (!known || !inputs.containsKey(IDS)) {
            throw new Unfit("inputs", String.join(", ", inputs.keySet()));
        }
    }

    private static String output(Set<String> outputs) throws Unfit {
        for (var name : List.of(OF_THE_TEXT, OF_EACH_TOKEN)) {
            if (outputs.contains(name)) {
                return name;
            }
        }
        throw new Unfit("outputs", String.join(", ", outputs));
    }

    /** Of whatever length. */
    float[] vector(Cut cut) throws OrtException {
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            for (var name : session.getInputNames()) {
                inputs.put(name, OnnxTensor.createTensor(environment, new long[][] {numbers(cut, name)}));
            }
            try (var result = session.run(inputs, Set.of(output))) {
                return pooled((OnnxTensor) result.get(0), cut.mask());
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] numbers(Cut cut, String input) {
        return input.equals(IDS) ? cut.ids() : input.equals(MASK) ? cut.mask() : cut.types();
    }

    /** What comes for each token counts as far as the token is part of the text. */
    private static float[] pooled(OnnxTensor tensor, long[] mask) throws OrtException {
        var shape = tensor.getInfo().getShape();
        var values = Optional.ofNullable(tensor.getFloatBuffer())
                .orElseThrow(() -> new OrtException("The output is no numbers with fractions"));
        var vector = new float[(int) shape[shape.length - 1]];
        for (int i = 0; values.hasRemaining(); i++) {
            float value = values.get();
            if (shape.length == 2 || mask[i / vector.length] != 0) {
                vector[i % vector.length] += value;
            }
        }
        return vector;
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
