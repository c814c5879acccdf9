package org.suban.classification.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.suban.classification.learning.Encoder;
import org.suban.classification.learning.Knowledge;
import org.suban.classification.learning.Learnt;
import org.suban.shared.WarmUp;

/** The model that names, in memory; each node looks every few seconds whether another one does now, and names with the last one until it is read. */
@Component
public class ModelInForce implements WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(ModelInForce.class);

    /** What was learnt, and the number under which it is kept. */
    public record Loaded(int number, Learnt learnt) {}

    private final Models models;
    private final Content content;
    private final Knowledge list;
    private final Encoder encoder;
    private volatile @Nullable Loaded loaded;
    private int unreadable;

    ModelInForce(Models models, Content content, Knowledge list, Encoder encoder) {
        this.models = models;
        this.content = content;
        this.list = list;
        this.encoder = encoder;
    }

    /** Empty where the list alone names. */
    public Optional<Loaded> present() {
        return Optional.ofNullable(loaded);
    }

    @Override
    public void warmUp() {
        look();
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    public synchronized void look() {
        int number = models.numberInForce().orElse(0);
        var now = loaded;
        if (number == 0) {
            loaded = null;
        } else if (number != unreadable && (now == null || now.number() != number)) {
            load(number);
        }
    }

    /** What cannot be read is not tried again and again; the list names until another model does. */
    private void load(int number) {
        try {
            loaded = new Loaded(number, read(number));
            LOG.info("Model {} names now.", number);
        } catch (IOException e) {
            unreadable = number;
            loaded = null;
            LOG.warn(
                    "Model {} cannot be read ({}); the list alone names. Learn again: ./suban learn",
                    number,
                    e.toString());
        }
    }

    Learnt read(int number) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(content.reading(number), 1 << 16))) {
            return Learnt.read(in, list, encoder);
        }
    }
}
