package org.suban.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each test context its own database and home folder. */
public class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of(
                            "suban.database.url=" + TestDatabase.fresh(),
                            "suban.database.user=postgres",
                            "suban.database.password=postgres",
                            "suban.home=" + Files.createTempDirectory("suban-test"),
                            "suban.city=../sample-city",
                            "suban.learning.hour=-1")
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
