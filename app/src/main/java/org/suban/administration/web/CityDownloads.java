package org.suban.administration.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.suban.administration.KeepingTheCity;
import org.suban.administration.RefusedFiles;
import org.suban.administration.form.AdministratorsOnly;
import org.suban.identity.Staff;
import org.suban.identity.Visitor;
import org.suban.shared.Decision;
import org.suban.shared.sheet.SheetPrint;
import org.suban.shared.sheet.Table;

/** The whole city as a workbook, and all faults of a file that was refused. */
@Controller
@RequestMapping("/city/files")
class CityDownloads {

    private final KeepingTheCity keeping;
    private final RefusedFiles refused;

    CityDownloads(KeepingTheCity keeping, RefusedFiles refused) {
        this.keeping = keeping;
        this.refused = refused;
    }

    @GetMapping("/city.xlsx")
    void city(Staff by, HttpServletResponse response) throws IOException {
        switch (keeping.written(new Visitor(by))) {
            case Decision.Granted<List<Table>>(var tables) -> {
                response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                response.setHeader("Content-Disposition", "attachment; filename=city.xlsx");
                SheetPrint.xlsx(tables, response.getOutputStream());
            }
            case Decision.Refused<List<Table>> no -> throw new AccessDeniedException("for administrators only");
        }
    }

    /** A spreadsheet takes a file for UTF-8 by the sign at its head. */
    @GetMapping("/faults/{id}.csv")
    ResponseEntity<String> faults(@PathVariable UUID id, Staff by) {
        AdministratorsOnly.check(by);
        return refused.find(id)
                .map(csv -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .header("Content-Disposition", "attachment; filename=faults.csv")
                        .body("\uFEFF" + csv))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
