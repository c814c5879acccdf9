package org.suban.classification.learning.encoder;

import ai.onnxruntime.OrtException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.classification.learning.Encoder;
import org.suban.classification.learning.Text;
import org.suban.shared.HomeFolder;

/** The encoder that the operator set, if any, read when it is needed first. */
@Component
class ChosenEncoder implements Encoder, AutoCloseable {

    private static final String MESSAGES = "classification.encoder.";

    private final String setting;
    private final HomeFolder home;
    private final MessageSource messages;
    private @Nullable OnnxEncoder loaded;

    /** {@code setting} is a folder, or empty. */
    ChosenEncoder(@Value("${suban.classification.encoder}") String setting, HomeFolder home, MessageSource messages) {
        this.setting = setting.strip();
        this.home = home;
        this.messages = messages;
    }

    @Override
    public Origin origin() {
        return loaded().origin();
    }

    @Override
    public float[] vector(Text text) {
        return loaded().vector(text);
    }

    private synchronized Encoder loaded() {
        if (setting.isEmpty()) {
            return NONE;
        }
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private OnnxEncoder load() {
        try {
            return OnnxEncoder.load(new EncoderFolder(Path.of(setting)), home.folder("encoder-binaries"));
        } catch (Unfit e) {
            throw new EncoderUnusable(say(e.key(), e.values()), say("remedy"), e);
        }
    }

    private String say(String key, Object... values) {
        return messages.getMessage(MESSAGES + key, values, Locale.getDefault());
    }

    @Override
    public synchronized void close() throws OrtException {
        if (loaded != null) {
            loaded.close();
        }
    }
}
