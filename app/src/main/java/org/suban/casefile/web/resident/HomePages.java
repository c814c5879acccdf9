package org.suban.casefile.web.resident;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, and the doors. */
@Controller
class HomePages {

    @GetMapping("/")
    String home() {
        return "casefile/home";
    }
}
