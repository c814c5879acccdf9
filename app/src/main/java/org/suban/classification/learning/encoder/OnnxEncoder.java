package org.suban.classification.learning.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.suban.classification.learning.Encoder;
import org.suban.classification.learning.Text;

/** Reads one text at a time; who has to wait too long goes without, since nobody's request may wait for a vector. */
final class OnnxEncoder implements Encoder, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OnnxEncoder.class);
    private static final float[] NOTHING = {};
    private static final int PATIENCE_SECONDS = 2;

    private final Origin origin;
    private final Tokens tokens;
    private final Session session;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private int width;
    private boolean closed;
    private volatile boolean hasFailed;

    private OnnxEncoder(Origin origin, Tokens tokens, Session session) {
        this.origin = origin;
        this.tokens = tokens;
        this.session = session;
    }

    /** Asks it for the longest text at once, so that what cannot be used is found when it is set and not at a resident's request. */
    static OnnxEncoder load(EncoderFolder folder, Path unpacked) throws Unfit {
        var model = folder.model();
        var tokenizer = folder.tokenizer();
        try {
            var loaded = new OnnxEncoder(folder.origin(), Tokens.read(tokenizer, unpacked), Session.open(model));
            loaded.width = loaded.read("a 试 ".repeat(Tokens.MOST)).length;
            return loaded.checked(model);
        } catch (IOException | OrtException | RuntimeException e) {
            throw Unfit.unreadable(model, e);
        } catch (LinkageError e) {
            throw new Unfit("machine", String.valueOf(e.getMessage()));
        }
    }

    private OnnxEncoder checked(Path model) throws Unfit {
        if (width == 0) {
            throw new Unfit("no-vector", model.toAbsolutePath().normalize());
        }
        return this;
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public float[] vector(Text text) {
        try {
            return oneAtATime.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS) ? locked(text) : NOTHING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOTHING;
        }
    }

    private float[] locked(Text text) {
        try {
            var vector = closed ? NOTHING : read((text.title() + " " + text.words()).strip());
            return vector.length == width ? vector : NOTHING;
        } catch (OrtException | RuntimeException e) {
            tell(e);
            return NOTHING;
        } finally {
            oneAtATime.unlock();
        }
    }

    private float[] read(String text) throws OrtException {
        var cut = tokens.cut(text);
        return cut.ids().length == 0 ? NOTHING : whole(session.vector(cut));
    }

    private static float[] whole(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            return NOTHING;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(sum);
        }
        return vector;
    }

    /** Once; and not what the library says, for it might quote the text. */
    private void tell(Exception e) {
        if (!hasFailed) {
            hasFailed = true;
            LOG.warn(
                    "The encoder could not read a text ({}); such texts are named without it.",
                    e.getClass().getName());
        }
    }

    @Override
    public void close() throws OrtException {
        oneAtATime.lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
                tokens.close();
            }
        } finally {
            oneAtATime.unlock();
        }
    }
}
