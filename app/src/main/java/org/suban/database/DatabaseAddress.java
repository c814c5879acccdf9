package org.suban.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where a PostgreSQL answers and who asks. */
record DatabaseAddress(String url, String user, String password) {

    DatabaseAddress {
        url = url.replaceFirst("^(postgres|postgresql)://", "jdbc:postgresql://");
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new DatabaseUnusable(
                    "SUBAN_DATABASE_URL does not name a PostgreSQL database.",
                    "Write it as jdbc:postgresql://HOST:5432/NAME and give SUBAN_DATABASE_USER and SUBAN_DATABASE_PASSWORD.");
        }
    }

    static DatabaseAddress parse(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            return new DatabaseAddress(
                    properties.getProperty("url"), properties.getProperty("user"), properties.getProperty("password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        var properties = new Properties();
        properties.setProperty("url", url);
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        var writer = new StringWriter();
        try {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
