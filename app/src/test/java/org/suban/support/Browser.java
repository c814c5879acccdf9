package org.suban.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real browser; where none is installed the test fails and says what to install, for a silent skip proves nothing. */
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(installed()).setArgs(ARGUMENTS));
    private final List<String> complaints = new ArrayList<>();

    /** A person with a screen of that width and a language; {@code scripts} is off for those whose browser runs none. */
    public record Person(int width, String language, boolean dark, boolean scripts) {

        public static Person onAPhone() {
            return new Person(390, "zh-CN", false, true);
        }

        public static Person atADesk() {
            return new Person(1280, "zh-CN", false, true);
        }
    }

    public Page pageFor(Person person, String address) {
        var page = contextFor(person).newPage();
        page.onConsoleMessage(it -> {
            if (it.type().equals("error") && !it.text().contains("status of 4")) {
                complaints.add(it.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(address);
        return page;
    }

    /** What the browser's console held against our pages. */
    public List<String> complaints() {
        return complaints;
    }

    /** No serious finding of axe-core, and nothing wider than the screen. */
    public static void assertFit(Page page) {
        assertReadable(page);
        assertFitsTheScreen(page);
    }

    /** No serious finding of axe-core; its legacy mode spares a second page for each audit, which only frames would need. */
    public static void assertReadable(Page page) {
        var serious = new AxeBuilder(page)
                .setLegacyMode(true).options(onlyFindings()).analyze().getViolations().stream()
                        .filter(it -> Stream.of("serious", "critical").anyMatch(it.getImpact()::equals))
                        .map(it -> it.getId() + " " + it.getNodes().getFirst().getTarget() + " " + it.getHelp())
                        .toList();
        assertThat(serious).as("accessibility of " + page.url()).isEmpty();
    }

    /** What passes need not be written down. */
    private static AxeRunOptions onlyFindings() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    public static void assertFitsTheScreen(Page page) {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("fits the screen: " + page.url())
                .isTrue();
    }

    private BrowserContext contextFor(Person person) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(person.width(), 900)
                // Colours on their way from one to another are nobody's contrast.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(person.language())
                .setColorScheme(person.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(person.scripts()));
    }

    private static Path installed() {
        return Optional.ofNullable(System.getenv("SUBAN_BROWSER"))
                .map(Path::of)
                .or(() -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(name ->
                                Stream.of(System.getenv("PATH").split(":")).map(it -> Path.of(it, name)))
                        .filter(Files::isExecutable)
                        .findFirst())
                .orElseThrow(() -> new AssertionError(
                        "No browser found. Install Chromium (Debian: apt-get install chromium fonts-noto-cjk),"
                                + " or name one with SUBAN_BROWSER."));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
