package org.suban.casefile.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.suban.identity.Role;
import org.suban.identity.Staff;

/** Where signing in leads: to the desk of the person's first role. */
@Controller
class DesksPages {

    @GetMapping("/desks")
    String desk(Staff by) {
        if (by.is(Role.DISPATCHER)) {
            return "redirect:/dispatch";
        } else if (by.is(Role.HANDLER)) {
            return "redirect:/desk";
        } else if (by.is(Role.AGENT)) {
            return "redirect:/agent";
        } else if (by.is(Role.ARBITER)) {
            return "redirect:/rulings";
        } else if (by.is(Role.CATALOGUE)) {
            return "redirect:/list-versions";
        }
        return by.is(Role.ADMINISTRATOR) ? "redirect:/people" : "redirect:/cases";
    }
}
