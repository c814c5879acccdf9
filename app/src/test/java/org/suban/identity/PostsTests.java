package org.suban.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.organization.ChangingTheCity;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.sheet.Table;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** Who holds which post of the own unit. */
@SubanTest
@DirtiesContext
class PostsTests {

    private static final UnitCode HOUSING = new UnitCode("housing");

    @Autowired
    ChangingTheCity changing;

    @Autowired
    Staffing staffing;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Stage stage;

    @Autowired
    Web web;

    @Autowired
    Clock clock;

    @BeforeEach
    void posts() {
        var columns = List.of("code", "unit", "name", "name_en", "rank");
        changing.take(List.of(new Table(
                "posts", columns, List.of(row("the-head", "housing", "科长"), row("the-other", "transport", "调度")))));
    }

    @Test
    void aPersonHoldsAPostOfTheOwnUnitOnly() {
        var held = granted(add("post-one", HOUSING, "the-head"));
        assertThat(people.find(held).map(Staff::post)).contains("the-head");
        assertThat(refusal(add("post-two", HOUSING, "the-other"))).isEqualTo("identity.post-elsewhere");
        assertThat(refusal(add("post-two", HOUSING, "no-such-post"))).isEqualTo("identity.post-unknown");
        assertThat(refusal(add("post-two", null, "the-head"))).isEqualTo("identity.post-elsewhere");
    }

    @Test
    void anAdministratorAloneGivesAndTakesAPost() {
        var admin = stage.person("admin");
        var person = stage.person("housing");
        assertThat(refusal(staffing.setPost(person, person.id(), "the-head")))
                .isEqualTo("identity.administrators-only");
        granted(staffing.setPost(admin, person.id(), "the-head"));
        assertThat(stage.person("housing").post()).isEqualTo("the-head");
        assertThat(refusal(staffing.setPost(admin, person.id(), "the-other"))).isEqualTo("identity.post-elsewhere");
        granted(staffing.setPost(admin, person.id(), null));
        assertThat(stage.person("housing").post()).isNull();
        assertThat(refusal(staffing.setPost(admin, new StaffId(999_999), null))).isEqualTo("identity.person-unknown");
    }

    @Test
    void theHoldersAreThoseWhoseAccountIsInUse() {
        var admin = stage.person("admin");
        var held = granted(add("post-three", HOUSING, "the-head"));
        assertThat(holders()).contains("post-three");
        granted(staffing.setActive(admin, held, false, clock.instant()));
        assertThat(holders()).doesNotContain("post-three");
    }

    @Test
    void thePagesOfPeopleShowAndChangeThePost() {
        var visit = web.visit().signIn("admin", "anlan-2026");
        var number = stage.person("housing").id().number();
        var page = "/people/" + number;
        assertThat(visit.get(page).body()).contains("科长").doesNotContain("调度");
        assertThat(visit.submit(page, page, Map.of("post", "the-head")).status())
                .isEqualTo(302);
        assertThat(visit.get("/people?q=housing").body()).contains("科长");
        var wrong = visit.submit(page, page, Map.of("post", "the-other"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("“调度”是交通运输局的职位。");
        var fields = Map.of(
                "username",
                "post-four",
                "name",
                "新人",
                "roles",
                "HANDLER",
                "unit",
                "housing",
                "post",
                "the-other",
                "password",
                "a good sentence");
        var refused = visit.submit("/people/new", "/people/new", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("“调度”是交通运输局的职位。");
        visit.submit(page, page, Map.of("post", ""));
        assertThat(stage.person("housing").post()).isNull();
    }

    private List<String> holders() {
        var posts = units.post("the-head").stream().toList();
        return people.holders(posts).getOrDefault("the-head", List.of()).stream()
                .map(Staff::username)
                .toList();
    }

    private Decision<StaffId> add(String username, @Nullable UnitCode unit, String post) {
        var person = new NewStaff(username, "某人", Set.of(Role.AGENT), unit, post, "a good sentence");
        return staffing.add(stage.person("admin"), person, clock.instant());
    }

    private static Table.Row row(String code, String unit, String name) {
        return new Table.Row("posts", 2, Map.of("code", code, "unit", unit, "name", name, "rank", "LEAD"));
    }
}
