package org.suban.organization.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.organization.AreaCode;
import org.suban.organization.City;
import org.suban.organization.GeoPoint;

/** The one row of the city, and the count of its changes. */
@Component
public class CityTable {

    private final JdbcClient jdbc;

    CityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<City> find() {
        return jdbc.sql("select code, name, english, zone, lat, lon from city")
                .query(CityTable::read)
                .optional();
    }

    /** How often the city has changed; 0 before there is one. */
    public long edition() {
        return jdbc.sql("select edition from city").query(Long.class).optional().orElse(0L);
    }

    /** Holds every other change off until the transaction ends. */
    public void lock() {
        jdbc.sql("select edition from city for update").query(Long.class).list();
    }

    public void raiseEdition() {
        jdbc.sql("update city set edition = edition + 1").update();
    }

    public void insert(City city) {
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

    /** The city goes by the name of its area. */
    public void rename(AreaCode code, String name, String english) {
        jdbc.sql("update city set name = :name, english = :english where code = :code")
                .param("name", name)
                .param("english", english)
                .param("code", code.value())
                .update();
    }

    private static City read(ResultSet row, int n) throws SQLException {
        return new City(
                new AreaCode(row.getString("code")),
                row.getString("name"),
                row.getString("english"),
                ZoneId.of(row.getString("zone")),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")));
    }
}
