package org.suban.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.support.SubanTest;
import org.suban.support.Web;
import tools.jackson.databind.JsonNode;

@SubanTest
class CityApiTests {

    @Autowired
    Web web;

    @Test
    void tellsWhereATextHappenedAndWhatSaidSo() {
        var answer = named("云渡区柳堤湾街道三号亭往东的路灯都不亮了");
        assertThat(answer.path("answer").asString()).isEqualTo("FOUND");
        var place = answer.path("candidates").get(0);
        assertThat(place.path("name").asString()).startsWith("云渡区 › 柳堤湾街道");
        assertThat(place.path("words").get(0).asString()).isEqualTo("三号亭");
    }

    @Test
    void namesCandidatesOrNothing() {
        assertThat(named("云渡区和澄波区都停电").path("answer").asString()).isEqualTo("DOUBTFUL");
        assertThat(named("停电了").path("answer").asString()).isEqualTo("UNKNOWN");
        assertThat(web.visit().get("/api/v1/areas/named").status()).isEqualTo(400);
    }

    private JsonNode named(String text) {
        return web.visit()
                .get("/api/v1/areas/named?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .json();
    }
}
