package org.suban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.suban.ui.menu.MenuEntry;
import org.suban.ui.menu.MenuGroup;
import org.suban.ui.menu.MenuView;

class FrameTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desk");

    @Test
    void showsEveryoneTheOpenDoorsOnly() {
        assertThat(menuOf(null)).containsExactly("report");
    }

    @Test
    void showsStaffTheDoorsOfTheirRolesInOrder() {
        var person = new TestingAuthenticationToken("lin", "", "ROLE_HANDLER", "ROLE_AGENT");

        assertThat(menuOf(person)).containsExactly("desk", "report");
        assertThat(frame().signedIn(person)).isEqualTo(new SignedIn("lin", Set.of("HANDLER", "AGENT")));
    }

    @ParameterizedTest
    @CsvSource({"/desk, true", "/desk/12, true", "/deskwork, false", "/, false"})
    void marksTheDoorTheReaderWentThrough(String path, boolean inside) {
        assertThat(entry("desk", 1).leadsTo(path)).isEqualTo(inside);
    }

    @Test
    void whoHasManyDoorsSeesGroupsAndTheDoorsOfTheOneTheyAreIn() {
        var many = Stream.iterate(1, it -> it + 1)
                .limit(9)
                .map(it -> entry("door" + it, it))
                .toList();

        var menu = MenuView.of(many, "/door8/12");

        assertThat(names(menu.doors()))
                .containsExactly("door7", "ui.menu.DISPATCH", "ui.menu.HANDLING", "door3", "door4", "door5", "door6");
        assertThat(menu.doors()).extracting(MenuView.Door::current).containsExactly("", "true", "", "", "", "", "");
        assertThat(menu.within()).extracting(MenuView.Door::href).containsExactly("/door1", "/door8");
        assertThat(menu.within()).extracting(MenuView.Door::current).containsExactly("", "page");
        assertThat(MenuView.of(many, "/door3").within()).isEmpty();
        assertThat(MenuView.of(many.subList(0, 6), "/door6").doors()).hasSize(6);
    }

    @Test
    void keepsTheFiltersWhenTheLanguageChanges() {
        request.setQueryString("late=1&q=%E8%B7%AF&lang=zh");

        assertThat(frame().here(request).in("en")).isEqualTo("?late=1&q=%E8%B7%AF&lang=en");
    }

    @Test
    void remembersLargePrint() {
        var response = new MockHttpServletResponse();
        request.setParameter("print", "large");

        new PrintSize().preHandle(request, response, this);

        assertThat(PrintSize.isLarge(request)).isTrue();
        assertThat(response.getHeader("Set-Cookie")).startsWith("suban-print=large; Path=/");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-GB,en;q=0.9  | en
            zh-TW           | zh
            fr,en;q=0.5     | en
            fr              | zh
            """)
    void speaksTheFirstLanguageThatBothKnow(String asked, String spoken) {
        request.addHeader("Accept-Language", asked);

        assertThat(Languages.remembered().resolveLocale(request).getLanguage()).isEqualTo(spoken);
    }

    @Test
    void speaksChineseToThoseWhoDoNotAsk() {
        assertThat(Languages.remembered().resolveLocale(request)).isEqualTo(Locale.CHINESE);
    }

    private List<String> menuOf(@Nullable Principal person) {
        return names(frame().menu(person, request).doors());
    }

    private static List<String> names(List<MenuView.Door> doors) {
        return doors.stream().map(MenuView.Door::labelKey).toList();
    }

    private static Frame frame() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("report", entry("report", 2));
        beans.addBean("desk", entry("desk", 1, "HANDLER"));
        beans.addBean("people", entry("people", 3, "ADMINISTRATOR"));
        return new Frame(
                beans.getBeanProvider(MenuEntry.class),
                beans.getBeanProvider(CityName.class),
                beans.getBeanProvider(Unread.class));
    }

    private static MenuEntry entry(String name, int order, String... roles) {
        return new MenuEntry(
                name, "/" + name, "list", Set.of(roles), MenuGroup.values()[order % MenuGroup.values().length], order);
    }
}
