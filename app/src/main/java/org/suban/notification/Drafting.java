package org.suban.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.intake.ContactVault;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.intake.SignedLinks;
import org.suban.intake.SignedLinks.About;
import org.suban.intake.SignedLinks.Subject;
import org.suban.journal.Line;
import org.suban.notification.preference.Preference;
import org.suban.notification.preference.Preferences;
import org.suban.notification.preference.QuietHours;

/** Makes of one journal line what each who should hear it is told, in the ways they have. */
@Component
class Drafting {

    /** A dispatcher may undo a sending for ten seconds, and the journal is read some seconds behind. */
    private static final Duration UNDO = Duration.ofSeconds(20);
    /** Said so long before it came in, as in an import of past letters. */
    private static final Duration OLD = Duration.ofDays(7);

    /** A message before it has a number, with the journal line it tells of. */
    record Draft(
            Line line,
            Way way,
            @Nullable StaffId staff,
            Locale language,
            String subject,
            String body,
            String link,
            boolean urgent,
            State state,
            Instant notBefore) {}

    private final Facts facts;
    private final Wording wording;
    private final Preferences preferences;
    private final QuietHours quiet;
    private final ContactVault vault;
    private final Requests requests;
    private final SignedLinks links;

    Drafting(
            Facts facts,
            Wording wording,
            Preferences preferences,
            QuietHours quiet,
            ContactVault vault,
            Requests requests,
            SignedLinks links) {
        this.facts = facts;
        this.wording = wording;
        this.preferences = preferences;
        this.quiet = quiet;
        this.vault = vault;
        this.requests = requests;
        this.links = links;
    }

    List<Draft> of(Line line, List<Rule> rules, Roster roster) {
        var fact = facts.of(line);
        return rules.stream().flatMap(it -> drafts(it, fact, roster)).toList();
    }

    private Stream<Draft> drafts(Rule rule, Fact fact, Roster roster) {
        return rule.audience() == Audience.RESIDENT
                ? resident(rule, fact)
                : roster.hearing(rule.audience(), fact).stream().flatMap(it -> staff(rule, fact, it));
    }

    /** Who left nothing to be reached by follows the request with receipt and code; whose letter was brought in much later expects no word. */
    private Stream<Draft> resident(Rule rule, Fact fact) {
        var id = fact.line().entry().request();
        return vault.maskOf(id).isEmpty()
                        || requests.find(id).filter(Drafting::isOld).isPresent()
                ? Stream.empty()
                : rule.ways().stream().map(way -> draft(rule, fact, way, null, Locale.CHINESE));
    }

    private static boolean isOld(Request it) {
        var said = it.saidAt();
        return said != null && said.isBefore(it.receivedAt().minus(OLD));
    }

    private Stream<Draft> staff(Rule rule, Fact fact, Staff to) {
        var wish = preferences.of(to.id());
        return rule.ways().stream()
                .filter(it -> wanted(it, wish))
                .map(it -> draft(rule, fact, it, to.id(), wish.language()));
    }

    private static boolean wanted(Way way, Preference wish) {
        return switch (way) {
            case IN_APP -> true;
            case MAIL -> wish.isByMail();
            case WEBHOOK -> wish.isByWebhook();
        };
    }

    private Draft draft(Rule rule, Fact fact, Way way, @Nullable StaffId to, Locale language) {
        var begins = begins(fact);
        var moment = way == Way.IN_APP || rule.urgent() ? begins : quiet.after(to, begins);
        var state = way == Way.IN_APP ? State.SENT : moment.equals(begins) ? State.WAITING : State.HELD;
        return new Draft(
                fact.line(),
                way,
                to,
                language,
                wording.subject(fact, language),
                wording.body(fact, to == null, language),
                link(rule.audience(), fact),
                rule.urgent(),
                state,
                moment);
    }

    /** What can be said at once is said by a link that opens nothing else. */
    private String person(Fact fact) {
        var request = fact.line().entry().request();
        return switch (fact.event()) {
            case "asked" -> links.to(About.QUESTION, new Subject(request, fact.number("question")));
            case "resolved", "ended-unsolved" -> links.to(About.CLOSING, new Subject(request, fact.number("number")));
            default -> "/track";
        };
    }

    private static Instant begins(Fact fact) {
        var at = fact.line().entry().at();
        return fact.event().equals("dispatched") ? at.plus(UNDO) : at;
    }

    private String link(Audience audience, Fact fact) {
        var receipt = fact.line().entry().request().receipt().digits();
        return switch (audience) {
            case RESIDENT -> person(fact);
            case DISPATCHERS -> "/dispatch/" + receipt;
            case HOLDER, UNIT, HOST -> (fact.event().startsWith("part-") ? "/cases/" : "/desk/") + receipt;
            case LEAD, DEPUTY, INSPECTORS -> "/cases/" + receipt;
        };
    }
}
