package org.suban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.support.SubanTest;
import org.suban.support.Web;

@SubanTest
class ApiDescriptionTests {

    private static final Path COMMITTED = Path.of("../docs/api/openapi.yaml");
    private static final Path CURRENT = Path.of("target/openapi.yaml");

    @Autowired
    Web web;

    @Test
    void theCommittedDescriptionIsThatOfTheCode() throws IOException {
        var current = web.visit().get("/api/v1/openapi.yaml").body();
        Files.writeString(CURRENT, current);
        assertThat(Files.readString(COMMITTED))
                .as("The REST API has changed. If that is meant: cp app/target/openapi.yaml docs/api/openapi.yaml")
                .isEqualTo(current);
    }

    @Test
    void everyDoorForProgramsIsDescribed() {
        var paths = web.visit().get("/api/v1/openapi").json().path("paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/v1/requests",
                        "/api/v1/requests/{receipt}",
                        "/api/v1/requests/{receipt}/dispatch",
                        "/api/v1/requests/{receipt}/dispatch/undo",
                        "/api/v1/requests/{receipt}/accept",
                        "/api/v1/requests/{receipt}/return",
                        "/api/v1/requests/{receipt}/contact",
                        "/api/v1/requests/{receipt}/resolve",
                        "/api/v1/requests/{receipt}/rating",
                        "/api/v1/requests/{receipt}/journal",
                        "/api/v1/requests/{receipt}/split",
                        "/api/v1/insight/first-dispatch",
                        "/api/v1/insight/first-dispatch.csv",
                        "/api/v1/insight/first-dispatch/wrong",
                        "/api/v1/models",
                        "/api/v1/models/{number}",
                        "/api/v1/models/in-force",
                        "/api/v1/queue",
                        "/api/v1/desk");
    }
}
