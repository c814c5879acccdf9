package org.suban.notification.delivery;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether something is due; a slow gateway holds up no other clock of the house. */
@Component
class DeliveringOnTime {

    private final Delivering delivering;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor();

    DeliveringOnTime(Delivering delivering) {
        this.delivering = delivering;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 8_000)
    void step() {
        if (busy.compareAndSet(false, true)) {
            worker.execute(this::send);
        }
    }

    /** What is under way is tried before the database goes. */
    @PreDestroy
    void stop() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(20, TimeUnit.SECONDS);
    }

    private void send() {
        try {
            delivering.sendDue();
        } finally {
            busy.set(false);
        }
    }
}
