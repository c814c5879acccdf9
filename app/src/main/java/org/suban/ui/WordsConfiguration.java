package org.suban.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Collects every module's message file, lets the reader choose language and print size, and frames each page. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration implements WebMvcConfigurer {

    private static final String CHINESE_FILE = "_zh.properties";

    private final Frame frame;

    WordsConfiguration(Frame frame) {
        this.frame = frame;
    }

    @Bean
    static MessageSource messageSource() throws IOException {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(basenames());
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.CHINESE);
        return words;
    }

    @Bean
    static LocaleResolver localeResolver() {
        return Languages.remembered();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(Languages.switchedByLink());
        registry.addInterceptor(new PrintSize());
        registry.addInterceptor(frame);
    }

    static String[] basenames() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + CHINESE_FILE);
        return Arrays.stream(files)
                .map(Resource::getFilename)
                .map(name -> "messages/" + name.substring(0, name.length() - CHINESE_FILE.length()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
