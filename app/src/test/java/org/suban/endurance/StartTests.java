package org.suban.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suban.support.RunningSuban;
import org.suban.support.SmallCity;
import org.suban.support.TestDatabase;
import org.suban.support.Web.Visit;

class StartTests {

    private static final Pattern INVITATION = Pattern.compile("http://localhost:\\d+(/setup\\?invitation=\\S+)");

    @TempDir
    Path home;

    @Test
    void announcesTheSampleSignInsAndServesCommandsWhileItRuns() throws Exception {
        try (var suban = RunningSuban.start(home, Map.of())) {
            assertThat(suban.log())
                    .contains("Sample sign-ins (password anlan-2026)")
                    .contains("dispatcher");
            var letters = Files.writeString(home.resolve("letters.csv"), "id,content\nS1,路灯坏了\n");
            assertThat(RunningSuban.command(home, Map.of(), "import", "requests", letters.toString()))
                    .containsPattern("(共 1 行|1 rows)");
            var token = RunningSuban.command(home, Map.of(), "token", "admin").strip();
            assertThat(token).as("the token and nothing else").hasLineCount(1);
            assertThat(status(suban, "/api/v1/queue", token)).isEqualTo(200);
            assertThat(RunningSuban.command(home, Map.of(), "nonsense")).contains("token USERNAME");
        }
    }

    @Test
    void usesAnotherPostgresWhereOneIsNamed() throws Exception {
        var database = Map.of(
                "SUBAN_DATABASE_URL", TestDatabase.fresh().replaceFirst("jdbc:", ""),
                "SUBAN_DATABASE_USER", "postgres",
                "SUBAN_DATABASE_PASSWORD", "postgres");
        var data = home.resolve("data");
        try (var suban = RunningSuban.start(data, with(database, SmallCity.in(home.resolve("city"))))) {
            assertThat(status(suban, "/", "")).isEqualTo(200);
            assertThat(data.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void twoNodesOnOneDatabaseServeOneUser() throws Exception {
        var database = Map.of(
                "SUBAN_DATABASE_URL", TestDatabase.fresh(),
                "SUBAN_DATABASE_USER", "postgres",
                "SUBAN_DATABASE_PASSWORD", "postgres");
        var small = with(database, SmallCity.in(home.resolve("city")));
        var ours = with(small, Map.of("SUBAN_KEY", key(1)));
        try (var one = RunningSuban.start(home.resolve("one"), ours);
                var other = RunningSuban.start(home.resolve("other"), ours)) {
            var visit = new Visit(one.address("")).signIn("dispatcher", "anlan-2026");
            assertThat(visit.get("/dispatch").status()).isEqualTo(200);
            assertThat(visit.at(other.address("")).get("/dispatch").status()).isEqualTo(200);

            var receipt = new Visit(one.address(""))
                    .post("/api/v1/requests", Map.of("text", "灯坏了"))
                    .json();
            var path = "/api/v1/requests/" + receipt.path("receipt").asString() + "?code="
                    + receipt.path("queryCode").asString();
            assertThat(new Visit(other.address("")).get(path).status()).isEqualTo(200);
        }
        assertThat(RunningSuban.command(home.resolve("third"), with(small, Map.of("SUBAN_KEY", key(2))), "start"))
                .contains("sealed with another key")
                .doesNotContain("\tat ");
    }

    private static Map<String, String> with(Map<String, String> environment, Map<String, String> others) {
        var more = new HashMap<>(environment);
        more.putAll(others);
        return more;
    }

    private static String key(int n) {
        var bytes = new byte[32];
        bytes[0] = (byte) n;
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void aCityWithoutSamplePeopleOffersOneLinkForItsAdministrator() throws Exception {
        var city = SmallCity.in(home.resolve("city"), "people.csv");
        try (var suban = RunningSuban.start(home.resolve("data"), city)) {
            assertThat(suban.log()).doesNotContain("Sample sign-ins");
            var link = INVITATION.matcher(suban.log());
            assertThat(link.find()).isTrue();
            assertThat(status(suban, link.group(1), "")).isEqualTo(200);
            assertThat(status(suban, "/setup?invitation=guess", "")).isEqualTo(404);
        }
    }

    @Test
    void withoutACityItSaysWhatIsMissingAndShowsNoStackTrace() throws Exception {
        var said = RunningSuban.command(home, Map.of("SUBAN_CITY", home.toString()), "start");
        assertThat(said).contains("city.properties").contains("SUBAN_CITY").doesNotContain("\tat ");
    }

    private static int status(RunningSuban suban, String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(suban.address(path)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .statusCode();
    }
}
