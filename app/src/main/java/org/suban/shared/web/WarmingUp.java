package org.suban.shared.web;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.shared.WarmUp;

/** Has everything slow made beside the first requests: one after another, since each takes memory while it is made. */
@Component
@ConditionalOnWebApplication
class WarmingUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmingUp.class);

    private final List<WarmUp> all;

    WarmingUp(List<WarmUp> all) {
        this.all = all;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().name("warm-up").daemon().start(() -> all.forEach(WarmingUp::one));
    }

    /** What fails here fails again, with its whole story, for whoever asks for it; or the server has ended meanwhile. */
    private static void one(WarmUp slow) {
        try {
            slow.warmUp();
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} was not made ahead ({}); it is made when it is asked for.",
                    slow.getClass().getSimpleName(),
                    e.toString());
        }
    }
}
