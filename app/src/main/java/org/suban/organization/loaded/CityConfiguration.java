package org.suban.organization.loaded;

import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.suban.organization.Cities;
import org.suban.ui.CityName;

/** What every page must know of the city: its name and whose clock is meant. */
@Configuration(proxyBeanMethods = false)
class CityConfiguration {

    /** Lazy, because at the first start the city is loaded after the beans are made. */
    @Bean
    @Lazy
    ZoneId cityZone(Cities cities) {
        return cities.get().zone();
    }

    @Bean
    CityName cityName(Cities cities) {
        return locale -> cities.find().map(it -> it.nameIn(locale)).orElse("");
    }
}
