package org.suban.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module has its own tables: nobody else builds on them or asks them. */
class MigrationTests {

    private static final Pattern CREATED =
            Pattern.compile("create (?:unlogged )?table (?:if not exists )?([a-z_0-9]+)");
    private static final Pattern TOUCHED =
            Pattern.compile("\\b(?:from|join|into|update|references|table|on)\\s+(?:only )?([a-z_][a-z_0-9]*)");
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SQL =
            Pattern.compile("\\b(select|insert into|update|delete from|truncate)\\s", Pattern.CASE_INSENSITIVE);

    /** Tables of libraries, which no module owns. */
    private static final String NOBODY = "__root";

    @Test
    void aTableBelongsToOneModule() {
        assertThat(createdTwice(House.MIGRATIONS)).isEmpty();
    }

    @Test
    void modulesTouchOnlyTheirOwnTables() {
        assertThat(strangersInMigrations(House.MIGRATIONS)).isEmpty();
        assertThat(strangersInJava(House.MAIN, House.MIGRATIONS)).isEmpty();
    }

    @Test
    void catchesATableOfTwoModules() {
        var files = List.of(
                migration("intake", "create table request (id bigint);"),
                migration("rating", "-- create table rating\nCREATE TABLE IF NOT EXISTS request (id bigint);"));

        assertThat(createdTwice(files)).containsExactly("request belongs to intake and to rating");
    }

    @Test
    void catchesAMigrationOfAStrangersTable() {
        var intake = migration("intake", "create table request (id bigint);");
        var rating = migration("rating", "create table rating (id bigint references request (id));");
        var index = migration("rating", "create index late on request (id);");

        assertThat(strangersInMigrations(List.of(intake, rating))).hasSize(1);
        assertThat(strangersInMigrations(List.of(intake, index))).hasSize(1);
        assertThat(strangersInMigrations(List.of(intake))).isEmpty();
    }

    @Test
    void catchesAQuestionToAStrangersTable() {
        var tables = List.of(
                migration("intake", "create table request (id bigint);"),
                migration("__root", "create table spring_session (id bigint);"));
        var stranger = query("rating", "select a\\n  from rating\\n  join request on true");
        var owner = query("intake", "select a from request");
        var words = query("rating", "Take the letter from request to the counter");
        var shared = query("rating", "delete from spring_session");

        assertThat(strangersInJava(List.of(stranger), tables)).containsExactly("Rating.java asks request of intake");
        assertThat(strangersInJava(List.of(owner, words, shared), tables)).isEmpty();
    }

    private static List<String> createdTwice(List<TextFile> migrations) {
        var owners = new TreeMap<String, String>();
        var complaints = new ArrayList<String>();
        for (var migration : migrations) {
            created(migration).forEach(table -> {
                var other = owners.putIfAbsent(table, migration.folder());
                if (other != null) {
                    complaints.add("%s belongs to %s and to %s".formatted(table, other, migration.folder()));
                }
            });
        }
        return complaints;
    }

    private static List<String> strangersInMigrations(List<TextFile> migrations) {
        var owners = owners(migrations);
        return migrations.stream()
                .flatMap(file -> touched(statements(file))
                        .filter(table -> isStranger(file.folder(), table, owners))
                        .map(table -> "%s touches %s of %s".formatted(file.path(), table, owners.get(table))))
                .toList();
    }

    private static List<String> strangersInJava(List<JavaSource> files, List<TextFile> migrations) {
        var owners = owners(migrations);
        return files.stream()
                .flatMap(file -> file.literals().stream()
                        .filter(it -> SQL.matcher(it).find())
                        .flatMap(MigrationTests::touched)
                        .filter(table -> isStranger(file.module(), table, owners))
                        .map(table -> "%s asks %s of %s".formatted(file.path(), table, owners.get(table))))
                .distinct()
                .toList();
    }

    private static boolean isStranger(String module, String table, Map<String, String> owners) {
        var owner = owners.getOrDefault(table, module);
        return !owner.equals(module) && !owner.equals(NOBODY);
    }

    private static Map<String, String> owners(List<TextFile> migrations) {
        var owners = new TreeMap<String, String>();
        migrations.forEach(file -> created(file).forEach(table -> owners.putIfAbsent(table, file.folder())));
        return owners;
    }

    private static Stream<String> created(TextFile migration) {
        return CREATED.matcher(statements(migration)).results().map(it -> it.group(1));
    }

    private static Stream<String> touched(String sql) {
        return TOUCHED.matcher(sql.toLowerCase(Locale.ROOT)).results().map(it -> it.group(1));
    }

    private static String statements(TextFile migration) {
        return COMMENT.matcher(migration.text()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static TextFile migration(String module, String sql) {
        return new TextFile("db/migration/" + module + "/V1__sample.sql", sql);
    }

    private static JavaSource query(String module, String sql) {
        return JavaSource.of(
                "Rating.java", "package org.suban.%s; class A { String a = \"%s\"; }".formatted(module, sql));
    }
}
