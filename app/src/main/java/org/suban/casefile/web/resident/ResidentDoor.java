package org.suban.casefile.web.resident;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.suban.casefile.CaseFile;
import org.suban.casefile.CaseFiles;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;

/** Lets in whoever has receipt and code; everyone else is asked for them again, with what was typed kept. */
@Component
class ResidentDoor {

    private final CaseFiles files;
    private final Problems problems;
    private final Clock clock;

    ResidentDoor(CaseFiles files, Problems problems, Clock clock) {
        this.files = files;
        this.problems = problems;
        this.clock = clock;
    }

    ModelAndView open(TrackForm shown, Locale locale, Function<CaseFile, ModelAndView> page) {
        return switch (open(shown)) {
            case Decision.Granted<CaseFile>(var file) -> page.apply(file);
            case Decision.Refused<CaseFile>(var objections) -> refused(shown, objections.first(), locale);
        };
    }

    Decision<CaseFile> open(TrackForm shown) {
        return files.open(shown.receiptOrBlank(), shown.codeOrBlank(), clock.instant());
    }

    ModelAndView ask(TrackForm shown) {
        return new ModelAndView("casefile/find").addObject("shown", shown);
    }

    RefusalView words(Refusal refusal, Locale locale) {
        return new RefusalView(problems.what(refusal, locale), problems.next(refusal, locale));
    }

    private ModelAndView refused(TrackForm shown, Refusal refusal, Locale locale) {
        var page = ask(shown).addObject("refusal", words(refusal, locale));
        page.setStatus(Problems.status(refusal.kind()));
        return page;
    }
}
