package org.suban.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.Responsibilities;
import org.suban.classification.Classification;
import org.suban.classification.Classifications;
import org.suban.classification.ReadingSigns;
import org.suban.classification.RequestClassified;
import org.suban.classification.Suggestion;
import org.suban.dispatch.Waiting.Group;
import org.suban.intake.Requests;
import org.suban.organization.AreaCode;
import org.suban.shared.RequestId;

/** Puts requests into the dispatcher's queue, each with its clock: Shenzhen sends urgent ones within 30 minutes, others within 2 hours. */
@Component
class Queueing {

    static final String SEVERAL = "several-matters";

    private final DispatchQueue queue;
    private final Classifications classifications;
    private final Requests requests;
    private final Catalog catalog;
    private final Responsibilities responsibilities;
    private final ReadingSigns signs;
    private final Duration urgent;
    private final Duration ordinary;
    private final int alarm;

    Queueing(
            DispatchQueue queue,
            Classifications classifications,
            Requests requests,
            Catalog catalog,
            Responsibilities responsibilities,
            ReadingSigns signs,
            @Value("${suban.dispatch.urgent:30m}") Duration urgent,
            @Value("${suban.dispatch.ordinary:2h}") Duration ordinary,
            @Value("${suban.dispatch.alarm-percent:80}") int alarm) {
        this.queue = queue;
        this.classifications = classifications;
        this.requests = requests;
        this.catalog = catalog;
        this.responsibilities = responsibilities;
        this.signs = signs;
        this.urgent = urgent;
        this.ordinary = ordinary;
        this.alarm = alarm;
    }

    void ask(RequestClassified it, String why) {
        var group = group(it.suggestions(), it.area());
        queue.add(waiting(it.request(), why, it.at(), it.signs().urgent(), group));
    }

    /** Comes back, to be sent within the same time as a new one; of a letter the words alone tell of danger. */
    void back(RequestId request, String why, Instant at) {
        var sheet = classifications.find(request);
        var said = requests.find(request).orElseThrow();
        var suggestions = sheet.map(Classification::suggestions).orElse(List.of());
        var heard = sheet.map(Classification::signs).orElseGet(() -> signs.read(said.title(), said.words()));
        queue.add(waiting(
                request,
                why,
                at,
                heard.urgent(),
                group(suggestions, said.place().area())));
    }

    /** Nothing is named of the whole, but danger in any of its matters hurries it. */
    void letter(RequestId letter, Instant at) {
        var said = requests.find(letter).orElseThrow();
        queue.add(waiting(
                letter, SEVERAL, at, signs.read(said.title(), said.words()).urgent(), null));
    }

    private Waiting waiting(RequestId request, String why, Instant at, boolean isUrgent, @Nullable Group group) {
        var limit = isUrgent ? urgent : ordinary;
        return new Waiting(
                request, why, at, isUrgent, at.plus(limit.multipliedBy(alarm).dividedBy(100)), at.plus(limit), group);
    }

    private @Nullable Group group(List<Suggestion> suggestions, @Nullable AreaCode area) {
        return suggestions.stream()
                .findFirst()
                .flatMap(it -> catalog.living(it.item()))
                .flatMap(it -> responsibilities.of(it.code(), area))
                .map(it -> new Group(it.item(), it.host()))
                .orElse(null);
    }
}
