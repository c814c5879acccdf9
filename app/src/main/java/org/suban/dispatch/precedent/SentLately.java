package org.suban.dispatch.precedent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** What was sent under an item, the newest first. */
@Component
class SentLately {

    /** One sending; a later one of the same request may have made it past. */
    record Sent(RequestId request, int round, ItemCode item, UnitCode unit) {}

    private final JdbcClient jdbc;

    SentLately(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many of each. */
    List<Sent> under(Collection<ItemCode> items, int most) {
        return jdbc.sql("""
                select sent.request_id, sent.round, sent.item, sent.unit
                from unnest(:items) as wanted(item)
                cross join lateral (
                    select request_id, round, item, unit
                    from assignment
                    where item = wanted.item
                    order by at desc
                    limit :most
                ) sent
                """)
                .param("items", items.stream().map(ItemCode::value).toArray(String[]::new))
                .param("most", most)
                .query(SentLately::read)
                .list();
    }

    private static Sent read(ResultSet row, int n) throws SQLException {
        return new Sent(
                new RequestId(row.getLong("request_id")),
                row.getInt("round"),
                new ItemCode(row.getString("item")),
                new UnitCode(row.getString("unit")));
    }
}
