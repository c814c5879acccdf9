package org.suban.administration.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.organization.Area;
import org.suban.organization.Area.Level;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.support.Web;
import org.suban.support.Web.Visit;

/** An administrator who has signed in, and one of the city's streets. */
abstract class AdministratorsPages {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @Autowired
    Web web;

    @Autowired
    Areas areas;

    Visit admin = new Visit("");
    Area street = new Area(new AreaCode("000000000000"), null, Level.CITY, "", "", List.of());

    @BeforeEach
    void signIn() {
        admin = web.visit().signIn("admin", "anlan-2026");
        street = areas.all().stream()
                .filter(it -> it.level() == Level.STREET)
                .findFirst()
                .orElseThrow();
    }

    /** As a browser sends it: what the form brought, with what was changed in it. */
    Map<String, String> form(String page, Map<String, String> changed) {
        var seen = SEEN.matcher(admin.get(page).body());
        var fields = new HashMap<>(changed);
        fields.put("seen", seen.find() ? seen.group(1) : "");
        return fields;
    }
}
