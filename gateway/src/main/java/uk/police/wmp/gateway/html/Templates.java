package uk.police.wmp.gateway.html;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The templates in {@code templates/}. Whatever they insert is escaped; a property that isn't there fails loudly. */
@Singleton
public class Templates {

    private static final Variant HTML = new Variant(Locale.UK, StandardCharsets.UTF_8, "text/html");

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addLocator(new Packaged())
            .strictRendering(true)
            .build();

    public String render(String name, Map<String, Object> data) {
        Template template = engine.getTemplate(name);
        if (template == null) {
            throw new IllegalArgumentException("There is no template " + name);
        }
        var instance = template.instance();
        data.forEach(instance::data);
        return instance.render();
    }

    private static final class Packaged implements TemplateLocator {

        @Override
        public Optional<TemplateLocation> locate(String id) {
            String resource = "/templates/" + id + ".html";
            return Templates.class.getResource(resource) == null
                    ? Optional.empty()
                    : Optional.of(new PackagedTemplate(resource));
        }

        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY;
        }
    }

    private record PackagedTemplate(String resource) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            InputStream packaged = Templates.class.getResourceAsStream(resource);
            return new InputStreamReader(packaged, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
