package org.suban.benchmarks.trial;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.suban.Application;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.Decision;

/** The whole server in this process, on a database and in a folder of its own, heard by nobody outside this machine. */
public final class Trial implements AutoCloseable {

    public static final Staff EDITOR = keeper(901);
    public static final Staff REVIEWER = keeper(902);
    public static final Staff APPROVER = keeper(903);

    private final ConfigurableApplicationContext context;

    private Trial(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Trial start(Path home, Path city) {
        var out = System.out;
        // What a server tells its operator does not belong into the result.
        System.setOut(System.err);
        try {
            return new Trial(SpringApplication.run(
                    Application.class,
                    "--suban.home=" + home,
                    "--suban.city=" + city,
                    "--suban.database.url=",
                    "--suban.key=",
                    "--server.port=0",
                    "--server.address=127.0.0.1",
                    "--logging.level.root=ERROR",
                    "--logging.level.org.suban=WARN"));
        } finally {
            System.setOut(out);
        }
    }

    public <T> T the(Class<T> bean) {
        return context.getBean(bean);
    }

    public Instant now() {
        return the(Clock.class).instant();
    }

    public static <T> T granted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Granted<T>(var value) -> value;
            case Decision.Refused<T>(var objections) -> throw new IllegalStateException("Refused: " + objections);
        };
    }

    /** What is left after everything that nobody needs any more has gone. */
    public static double heapMegabytes() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 3; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static Staff keeper(int number) {
        return new Staff(new StaffId(number), "keeper-" + number, "keeper", Set.of(Role.CATALOGUE), null, true);
    }

    @Override
    public void close() {
        context.close();
    }
}
