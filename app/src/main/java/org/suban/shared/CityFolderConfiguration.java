package org.suban.shared;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the city's files are. */
@Configuration(proxyBeanMethods = false)
class CityFolderConfiguration {

    // As text: Spring would look for a relative path inside the web application first.
    @Bean
    CityFolder cityFolder(@Value("${suban.city}") String folder) {
        return new CityFolder(Path.of(folder));
    }
}
