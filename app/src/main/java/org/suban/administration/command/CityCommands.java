package org.suban.administration.command;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.suban.organization.CitySheet;
import org.suban.shared.Command;

/** One command for each kind of sheet, one for a workbook of all, and one for outlines. */
@Configuration(proxyBeanMethods = false)
class CityCommands {

    private final ImportingCity importing;

    CityCommands(ImportingCity importing) {
        this.importing = importing;
    }

    @Bean
    Command importAreas() {
        return sheet(CitySheet.AREAS);
    }

    @Bean
    Command importUnits() {
        return sheet(CitySheet.UNITS);
    }

    @Bean
    Command importPosts() {
        return sheet(CitySheet.POSTS);
    }

    @Bean
    Command importPlaces() {
        return sheet(CitySheet.PLACES);
    }

    @Bean
    Command importCity() {
        return new ImportCityCommand("city", "FILE.xlsx", importing, importing::all);
    }

    @Bean
    Command importOutlines() {
        return new ImportCityCommand("outlines", "FILE.geojson", importing, importing::outlines);
    }

    private Command sheet(CitySheet kind) {
        return new ImportCityCommand(
                kind.title(), "FILE.xlsx|FILE.csv", importing, (name, bytes) -> importing.sheet(kind, name, bytes));
    }
}
