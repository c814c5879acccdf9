package org.suban.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.identity.StaffId;
import org.suban.intake.Place.AreaFrom;
import org.suban.intake.Request.By;
import org.suban.intake.Request.Matter;
import org.suban.organization.AreaCode;
import org.suban.organization.GeoPoint;
import org.suban.shared.RequestId;

/** The rows of requests. */
@Component
class RequestTable {

    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Request request) {
        insert(request, null);
    }

    void insertPart(Request part, RequestId letter, int number) {
        insert(part, letter);
        jdbc.sql("insert into letter_part (request_id, number, part) values (:letter, :number, :part)")
                .param("letter", letter.value())
                .param("number", number)
                .param("part", part.id().value())
                .update();
    }

    /** In their order. */
    List<RequestId> partsOf(RequestId letter) {
        return jdbc.sql("select part from letter_part where request_id = :letter order by number")
                .param("letter", letter.value())
                .query((row, n) -> new RequestId(row.getLong("part")))
                .list();
    }

    Optional<RequestId> letterOf(RequestId part) {
        return jdbc.sql("select letter from request where request_id = :part and letter is not null")
                .param("part", part.value())
                .query((row, n) -> new RequestId(row.getLong("letter")))
                .optional();
    }

    private void insert(Request request, @Nullable RequestId letter) {
        var place = request.place();
        var point = place.point();
        var matter = request.matter();
        jdbc.sql("""
                insert into request (request_id, letter, title, words, matter, matter_by, channel, area, area_from, lat, lon, address, taken_by, said_at, received_at)
                values (:id, :letter, :title, :words, :matter, :matterBy, :channel, :area, :areaFrom, :lat, :lon, :address, :takenBy, :saidAt, :receivedAt)
                """)
                .param("id", request.id().value())
                .param("letter", letter == null ? null : letter.value())
                .param("title", request.title())
                .param("words", request.words())
                .param("matter", matter == null ? null : matter.item().value())
                .param("matterBy", matter == null ? null : matter.by().name())
                .param("channel", request.channel())
                .param("area", text(place.area()))
                .param(
                        "areaFrom",
                        place.areaFrom() == null ? null : place.areaFrom().name())
                .param("lat", point == null ? null : point.lat())
                .param("lon", point == null ? null : point.lon())
                .param("address", place.address())
                .param(
                        "takenBy",
                        request.takenBy() == null ? null : request.takenBy().number())
                .param("saidAt", request.saidAt() == null ? null : Times.column(request.saidAt()))
                .param("receivedAt", Times.column(request.receivedAt()))
                .update();
    }

    Optional<Request> find(RequestId id) {
        return jdbc.sql("""
                select request_id, title, words, matter, matter_by, channel, area, area_from, lat, lon, address, taken_by, said_at, received_at
                from request
                where request_id = :id
                """).param("id", id.value()).query(RequestTable::read).optional();
    }

    List<Request> all(Collection<RequestId> ids) {
        return jdbc.sql("""
                select request_id, title, words, matter, matter_by, channel, area, area_from, lat, lon, address, taken_by, said_at, received_at
                from request
                where request_id = any(:ids)
                """)
                .param("ids", ids.stream().map(RequestId::value).toArray(Long[]::new))
                .query(RequestTable::read)
                .list();
    }

    private static Request read(ResultSet row, int n) throws SQLException {
        var takenBy = row.getObject("taken_by", Long.class);
        return new Request(
                new RequestId(row.getLong("request_id")),
                row.getString("title"),
                row.getString("words"),
                matter(row),
                row.getString("channel"),
                place(row),
                takenBy == null ? null : new StaffId(takenBy),
                Times.readIfAny(row, "said_at"),
                Times.read(row, "received_at"));
    }

    private static @Nullable Matter matter(ResultSet row) throws SQLException {
        var item = row.getString("matter");
        return item == null ? null : new Matter(new ItemCode(item), By.valueOf(row.getString("matter_by")));
    }

    private static Place place(ResultSet row) throws SQLException {
        var area = row.getString("area");
        var lat = row.getObject("lat", Double.class);
        return new Place(
                area == null ? null : new AreaCode(area),
                area == null ? null : AreaFrom.valueOf(row.getString("area_from")),
                lat == null ? null : new GeoPoint(lat, row.getDouble("lon")),
                row.getString("address"));
    }

    private static @Nullable String text(@Nullable AreaCode area) {
        return area == null ? null : area.value();
    }
}
