package org.suban.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suban.catalog.Catalog;
import org.suban.catalog.compare.Comparison;
import org.suban.catalog.compare.Difference;
import org.suban.catalog.version.VersionTable;
import org.suban.identity.Staff;
import org.suban.shared.sheet.SheetPrint;
import org.suban.shared.sheet.Table;

/** Any two versions side by side, on a page and as a workbook. */
@Controller
@RequestMapping("/list-compare")
class ComparePages {

    private static final List<String> COLUMNS = List.of("code", "name", "change", "before", "after");
    private static final int SHOWN = 1_000;

    private final Catalog catalog;
    private final VersionTable versions;

    ComparePages(Catalog catalog, VersionTable versions) {
        this.catalog = catalog;
        this.versions = versions;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Staff by,
            Model model) {
        VersionPages.onlyForKeepers(by);
        model.addAttribute("versions", versions.all());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        if (from > 0 && to > 0) {
            var comparison = Comparison.of(catalog.version(from), catalog.version(to));
            model.addAttribute("counts", comparison.counts());
            model.addAttribute("total", comparison.differences().size());
            model.addAttribute(
                    "changes", comparison.differences().stream().limit(SHOWN).toList());
        }
        return "catalog/compare";
    }

    @GetMapping("/file.xlsx")
    void file(@RequestParam int from, @RequestParam int to, Staff by, HttpServletResponse response) throws IOException {
        VersionPages.onlyForKeepers(by);
        var rows = new ArrayList<Table.Row>();
        for (var it : Comparison.of(catalog.version(from), catalog.version(to)).differences()) {
            rows.add(new Table.Row("changes", rows.size() + 2, cells(it)));
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=list-" + from + "-" + to + ".xlsx");
        SheetPrint.xlsx(List.of(new Table("changes", COLUMNS, rows)), response.getOutputStream());
    }

    private static Map<String, String> cells(Difference it) {
        return Map.of(
                "code", it.code().value(),
                "name", it.name(),
                "change", it.kind().name(),
                "before", it.before(),
                "after", it.after());
    }
}
