package org.suban.handling.reply;

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
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;

/** The versions of templates, appended only; of two who write the next one at once one wins. */
@Component
class TemplateTable {

    private final JdbcClient jdbc;

    TemplateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next() {
        return jdbc.sql("select nextval('reply_template_number')")
                .query(Long.class)
                .single();
    }

    boolean insert(Template it) {
        var item = it.item();
        var unit = it.unit();
        return jdbc.sql("""
                insert into reply_template (number, version, item, unit, words, withdrawn, written_by, at)
                values (:number, :version, :item, :unit, :words, :withdrawn, :by, :at)
                on conflict do nothing
                """)
                        .param("number", it.number())
                        .param("version", it.version())
                        .param("item", item == null ? null : item.value())
                        .param("unit", unit == null ? null : unit.value())
                        .param("words", it.words())
                        .param("withdrawn", it.withdrawn())
                        .param("by", it.by().code())
                        .param("at", Times.column(it.at()))
                        .update()
                == 1;
    }

    Optional<Template> newest(long number) {
        return jdbc.sql("""
                select number, version, item, unit, words, withdrawn, written_by, at
                from reply_template
                where number = :number
                order by version desc
                limit 1
                """).param("number", number).query(TemplateTable::read).optional();
    }

    /** Every version that is of these items or of none, and of these units or of the city. */
    List<Template> versions(Collection<ItemCode> items, Collection<UnitCode> units) {
        return jdbc.sql("""
                select number, version, item, unit, words, withdrawn, written_by, at
                from reply_template
                where (item = any(:items) or item is null) and (unit = any(:units) or unit is null)
                order by item nulls last, number, version
                """)
                .param("items", items.stream().map(ItemCode::value).toArray(String[]::new))
                .param("units", units.stream().map(UnitCode::value).toArray(String[]::new))
                .query(TemplateTable::read)
                .list();
    }

    /** In use: the newest version of each of these units and of the city. */
    List<Template> inUse(Collection<UnitCode> units) {
        return jdbc.sql("""
                select number, version, item, unit, words, withdrawn, written_by, at
                from reply_template t
                where (unit = any(:units) or unit is null) and not withdrawn
                  and not exists (select from reply_template later
                                  where later.number = t.number and later.version > t.version)
                order by item nulls first, number
                """)
                .param("units", units.stream().map(UnitCode::value).toArray(String[]::new))
                .query(TemplateTable::read)
                .list();
    }

    private static Template read(ResultSet row, int n) throws SQLException {
        return new Template(
                row.getLong("number"),
                row.getInt("version"),
                item(row.getString("item")),
                unit(row.getString("unit")),
                row.getString("words"),
                row.getBoolean("withdrawn"),
                new Actor(row.getString("written_by")),
                Times.read(row, "at"));
    }

    private static @Nullable ItemCode item(@Nullable String code) {
        return code == null ? null : new ItemCode(code);
    }

    private static @Nullable UnitCode unit(@Nullable String code) {
        return code == null ? null : new UnitCode(code);
    }
}
