package org.suban.classification.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that this process ever held: as Linux counts it, elsewhere what Java's heap used. */
final class PeakMemory {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private PeakMemory() {}

    static long megabytes() {
        try {
            if (Files.isReadable(STATUS)) {
                return Files.readAllLines(STATUS).stream()
                        .filter(it -> it.startsWith(PEAK))
                        .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElseGet(PeakMemory::heap);
            }
        } catch (IOException notLinux) {
            return heap();
        }
        return heap();
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .mapToLong(it -> it.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
