package org.suban.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suban.support.RunningSuban;
import org.suban.support.SmallCity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NothingIsLostTests {

    private static final int CLIENTS = 8;
    private static final int ENOUGH = 200;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path home;

    private record Acknowledged(String receipt, String code) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void everyAcknowledgedReceiptIsThereOnceAfterAKill() throws Exception {
        var acknowledged = new ConcurrentHashMap<String, Acknowledged>();
        var city = SmallCity.in(home.resolve("city"));
        try (var suban = RunningSuban.start(home, city)) {
            submitUntilKilled(suban, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        try (var again = RunningSuban.start(home, city)) {
            for (var sent : acknowledged.entrySet()) {
                var receipt = sent.getValue();
                var found = get(again, "/api/v1/requests/" + receipt.receipt() + "?code=" + receipt.code());
                assertThat(found.path("receipt").asString()).isEqualTo(receipt.receipt());
                // Whoever did not hear the answer sends again, and gets the first receipt.
                assertThat(submit(again, sent.getKey()).path("receipt").asString())
                        .isEqualTo(receipt.receipt());
            }
            assertThat(acknowledged.values()).extracting(Acknowledged::receipt).doesNotHaveDuplicates();
        }
        assertThat(processesIn(home))
                .as("a stopped Suban leaves no database behind")
                .isEmpty();
    }

    private void submitUntilKilled(RunningSuban suban, Map<String, Acknowledged> acknowledged) throws Exception {
        var enough = new CountDownLatch(ENOUGH);
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (int n = 0; n < CLIENTS; n++) {
                threads.submit(() -> {
                    while (suban.handle().isAlive()) {
                        var id = UUID.randomUUID().toString();
                        var answer = submit(suban, id);
                        acknowledged.put(
                                id,
                                new Acknowledged(
                                        answer.path("receipt").asString(),
                                        answer.path("queryCode").asString()));
                        enough.countDown();
                    }
                    return null;
                });
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            suban.kill();
            // The database too: what was acknowledged must be on disk, not in somebody's memory.
            processesIn(home).forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static Stream<ProcessHandle> processesIn(Path home) {
        return ProcessHandle.allProcesses()
                .filter(it -> it.info().commandLine().orElse("").contains(home.toString()));
    }

    private JsonNode submit(RunningSuban suban, String id) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("text", "路灯坏了 " + id, "externalId", id));
        var request = HttpRequest.newBuilder(URI.create(suban.address("/api/v1/requests")))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }

    private JsonNode get(RunningSuban suban, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(suban.address(path))).build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }
}
