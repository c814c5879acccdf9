package org.suban.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suban.catalog.Catalog;
import org.suban.catalog.compare.Comparison;
import org.suban.catalog.compare.Difference.Kind;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.web.view.CompareView;
import org.suban.catalog.words.ChangeView;
import org.suban.catalog.words.ChangeViews;
import org.suban.catalog.words.Naming;
import org.suban.identity.Staff;
import org.suban.shared.sheet.SheetPrint;
import org.suban.shared.sheet.Table;

/** Any two versions side by side, on a page and as a workbook. */
@Controller
@RequestMapping("/list-compare")
class ComparePages {

    private final Catalog catalog;
    private final VersionTable versions;
    private final ChangeViews views;
    private final Naming naming;

    ComparePages(Catalog catalog, VersionTable versions, ChangeViews views, Naming naming) {
        this.catalog = catalog;
        this.versions = versions;
        this.views = views;
        this.naming = naming;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(defaultValue = "0") int page,
            Staff by,
            Locale locale,
            Model model) {
        VersionPages.onlyForKeepers(by);
        model.addAttribute("versions", versions.all());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        if (from > 0 && to > 0) {
            var comparison = comparison(from, to, locale);
            var some = kind == null ? comparison.differences() : comparison.of(kind);
            int number = Math.clamp(page, 0, Math.max(some.size() - 1, 0) / CompareView.SIZE);
            var shown = some.stream()
                    .skip((long) number * CompareView.SIZE)
                    .limit(CompareView.SIZE)
                    .toList();
            model.addAttribute("counts", comparison.counts());
            model.addAttribute("all", comparison.differences().size());
            model.addAttribute("view", new CompareView(from, to, kind, number, some.size(), views.of(shown, locale)));
        }
        return "catalog/compare";
    }

    @GetMapping("/file.xlsx")
    void file(
            @RequestParam int from,
            @RequestParam int to,
            @RequestParam(required = false) @Nullable Kind kind,
            Staff by,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        VersionPages.onlyForKeepers(by);
        var comparison = comparison(from, to, locale);
        var some = kind == null ? comparison.differences() : comparison.of(kind);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=list-" + from + "-" + to + ".xlsx");
        SheetPrint.xlsx(List.of(table(views.of(some, locale), locale)), response.getOutputStream());
    }

    private Comparison comparison(int from, int to, Locale locale) {
        return Comparison.of(catalog.version(from), catalog.version(to), it -> naming.rule(it, locale));
    }

    /** The same words as on the page. */
    private Table table(List<ChangeView> changes, Locale locale) {
        var columns = List.of("code", "name", "change", "column", "before", "after").stream()
                .map(it -> naming.say("catalog." + it, locale))
                .toList();
        var name = naming.say("catalog.compare.title", locale);
        var rows = new ArrayList<Table.Row>();
        for (var it : changes) {
            var words = List.of(
                    it.code(),
                    it.name(),
                    naming.say("catalog.change." + it.kind(), locale),
                    it.column(),
                    ChangeView.text(it.before()),
                    ChangeView.text(it.after()));
            var cells = new HashMap<String, String>();
            for (int n = 0; n < words.size(); n++) {
                cells.put(columns.get(n), words.get(n));
            }
            rows.add(new Table.Row(name, rows.size() + 2, Map.copyOf(cells)));
        }
        return new Table(name, columns, rows);
    }
}
