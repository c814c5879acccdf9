package org.suban.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The city's rows in PostgreSQL. */
@Component
class OrganizationTables {

    private final JdbcClient jdbc;

    OrganizationTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<City> city() {
        return jdbc.sql("select code, name, english, zone, lat, lon from city")
                .query(OrganizationTables::readCity)
                .optional();
    }

    List<Area> areas() {
        return jdbc.sql("select code, parent, level, name, english from area order by code")
                .query(OrganizationTables::readArea)
                .list();
    }

    Map<AreaCode, String> outlines() {
        return jdbc
                .sql("select code, outline from area where outline is not null")
                .query((row, n) -> Map.entry(new AreaCode(row.getString("code")), row.getString("outline")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Unit> units() {
        return jdbc.sql("""
                select code, name, english, kind, area, phone, aliases, parent, duty, stand_in, heir, valid_to
                from unit order by kind, code
                """).query(OrganizationTables::readUnit).list();
    }

    void insert(City city) {
        jdbc.sql("""
                insert into city (code, name, english, zone, lat, lon)
                values (:code, :name, :english, :zone, :lat, :lon)
                """)
                .param("code", city.code().value())
                .param("name", city.name())
                .param("english", city.english())
                .param("zone", city.zone().getId())
                .param("lat", city.centre().lat())
                .param("lon", city.centre().lon())
                .update();
    }

    void insert(Area area, @Nullable String outline) {
        var parent = area.parent();
        jdbc.sql("""
                insert into area (code, parent, level, name, english, outline)
                values (:code, :parent, :level, :name, :english, :outline)
                """)
                .param("code", area.code().value())
                .param("parent", parent == null ? null : parent.value())
                .param("level", area.level().name())
                .param("name", area.name())
                .param("english", area.english())
                .param("outline", outline)
                .update();
    }

    void insert(Unit unit) {
        jdbc.sql("""
                insert into unit (code, name, english, kind, area, phone, aliases, parent, duty, stand_in, heir, valid_to)
                values (:code, :name, :english, :kind, :area, :phone, :aliases, :parent, :duty, :standIn, :heir, :validTo)
                """)
                .param("code", unit.code().value())
                .param("name", unit.name())
                .param("english", unit.english())
                .param("kind", unit.kind().name())
                .param("area", unit.area().value())
                .param("phone", unit.phone())
                .param("aliases", unit.aliases().toArray(String[]::new))
                .param("parent", text(unit.parent()))
                .param("duty", unit.duty())
                .param("standIn", text(unit.standIn()))
                .param("heir", text(unit.heir()))
                .param("validTo", unit.validTo())
                .update();
    }

    private static City readCity(ResultSet row, int n) throws SQLException {
        return new City(
                new AreaCode(row.getString("code")),
                row.getString("name"),
                row.getString("english"),
                ZoneId.of(row.getString("zone")),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")));
    }

    private static Area readArea(ResultSet row, int n) throws SQLException {
        var parent = row.getString("parent");
        return new Area(
                new AreaCode(row.getString("code")),
                parent == null ? null : new AreaCode(parent),
                Area.Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("english"));
    }

    private static Unit readUnit(ResultSet row, int n) throws SQLException {
        return new Unit(
                new UnitCode(row.getString("code")),
                row.getString("name"),
                row.getString("english"),
                Unit.Kind.valueOf(row.getString("kind")),
                new AreaCode(row.getString("area")),
                row.getString("phone"),
                List.of((String[]) row.getArray("aliases").getArray()),
                unit(row.getString("parent")),
                row.getString("duty"),
                unit(row.getString("stand_in")),
                unit(row.getString("heir")),
                row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable String text(@Nullable UnitCode code) {
        return code == null ? null : code.value();
    }

    private static @Nullable UnitCode unit(@Nullable String code) {
        return code == null ? null : new UnitCode(code);
    }
}
