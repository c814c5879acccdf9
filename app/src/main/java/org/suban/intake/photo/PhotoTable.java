package org.suban.intake.photo;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.shared.RequestId;

/** The rows of photos. */
@Component
public class PhotoTable {

    private final JdbcClient jdbc;

    PhotoTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(RequestId request, int number, Photo photo) {
        jdbc.sql("""
                insert into photo (request_id, number, picture, thumbnail)
                values (:request, :number, :picture, :thumbnail)
                """)
                .param("request", request.value())
                .param("number", number)
                .param("picture", photo.picture())
                .param("thumbnail", photo.thumbnail())
                .update();
    }

    public List<Integer> numbers(RequestId request) {
        return jdbc.sql("""
                select number
                from photo
                where request_id = coalesce((select letter from request where request_id = :request), :request)
                order by number
                """)
                .param("request", request.value())
                .query(Integer.class)
                .list();
    }

    public Optional<byte[]> find(RequestId request, int number, boolean small) {
        return jdbc.sql("""
                select case when :small then thumbnail else picture end
                from photo
                where request_id = coalesce((select letter from request where request_id = :request), :request)
                  and number = :number
                """)
                .param("small", small)
                .param("request", request.value())
                .param("number", number)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
