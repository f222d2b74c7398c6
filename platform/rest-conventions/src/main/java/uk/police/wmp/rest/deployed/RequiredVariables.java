package uk.police.wmp.rest.deployed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The environment variables that an application can't do without: those that its own settings name without a default, such as {@code
 * quarkus.datasource.jdbc.url=${DATABASE_URL}}. The framework would say the same, of one of them, in forty lines.
 */
final class RequiredVariables {

    private static final Pattern WITHOUT_DEFAULT = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

    private final Map<String, String> settings;

    RequiredVariables(Map<String, String> settings) {
        this.settings = settings;
    }

    /** What stands in the application's files, its own last, because that overrides. */
    static RequiredVariables ofThisApplication() throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        List<URL> files =
                new ArrayList<>(Collections.list(loader.getResources("META-INF/microprofile-config.properties")));
        files.addAll(Collections.list(loader.getResources("application.properties")));
        Map<String, String> settings = new HashMap<>();
        for (URL file : files) {
            Properties properties = new Properties();
            try (InputStream in = file.openStream()) {
                properties.load(in);
            }
            properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        }
        return new RequiredVariables(settings);
    }

    /** Empty is missing too: an empty secret is none. */
    List<String> missing(Map<String, String> environment, Properties given) {
        TreeSet<String> missing = new TreeSet<>();
        settings.forEach((setting, value) -> {
            Matcher variable = WITHOUT_DEFAULT.matcher(value);
            boolean ofAnotherProfile = setting.startsWith("%");
            while (!ofAnotherProfile && !isSaid(setting, environment, given) && variable.find()) {
                if (!isSaid(variable.group(1), environment, given)) {
                    missing.add(variable.group(1));
                }
            }
        });
        return List.copyOf(missing);
    }

    private static boolean isSaid(String name, Map<String, String> environment, Properties given) {
        String variable = name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return !environment.getOrDefault(variable, "").isBlank()
                || !given.getProperty(name, "").isBlank();
    }
}
