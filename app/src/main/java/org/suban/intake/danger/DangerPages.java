package org.suban.intake.danger;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers while somebody types: the numbers, or nothing. Nothing of it is kept. */
@Controller
class DangerPages {

    private final EmergencyNumbers numbers;

    DangerPages(EmergencyNumbers numbers) {
        this.numbers = numbers;
    }

    @PostMapping("/report/danger")
    String hear(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean aloud,
            Model model) {
        model.addAttribute("danger", numbers.speaking(text));
        model.addAttribute("aloud", aloud);
        return "intake/danger :: heard(danger=${danger},aloud=${aloud})";
    }
}
