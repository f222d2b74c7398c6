package uk.police.wmp.gateway.papers;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The papers that this gateway has, read and checked when it starts: a paper that can't be assembled stops the start. */
@Singleton
@Startup
class PaperShelf {

    private final Map<String, PaperDefinition> papers = new LinkedHashMap<>();

    PaperShelf(@ConfigProperty(name = "gateway.papers") List<String> ids) {
        ObjectMapper yaml = YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        ids.forEach(id -> papers.put(id, checked(read(yaml, id))));
    }

    List<PaperDefinition> all() {
        return List.copyOf(papers.values());
    }

    Optional<PaperDefinition> find(String id) {
        return Optional.ofNullable(papers.get(id));
    }

    private static PaperDefinition read(ObjectMapper yaml, String id) {
        String resource = "/board-papers/" + id + ".yaml";
        try (InputStream file = PaperShelf.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return yaml.readValue(file, PaperDefinition.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " can't be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static PaperDefinition checked(PaperDefinition paper) {
        paper.figures()
                .forEach((name, figure) -> figure.parameters().forEach((parameter, values) -> {
                    if (PaperDefinition.DAY_PARAMETERS.contains(parameter)) {
                        values.forEach(Moment::of);
                    }
                }));
        for (PaperDefinition.Section section : paper.sections()) {
            for (PaperDefinition.Block block : section.content()) {
                block.needs().forEach(figure -> require(paper, figure));
                if (block.figure() != null) {
                    require(paper, block.figure());
                } else {
                    Matcher insert = Insert.in(block.text());
                    while (insert.find()) {
                        Insert parsed = Insert.of(insert.group(1));
                        if (!parsed.isDay()) {
                            require(paper, parsed.figure());
                        }
                    }
                }
            }
        }
        return paper;
    }

    private static void require(PaperDefinition paper, String figure) {
        if (!paper.figures().containsKey(figure)) {
            throw new IllegalArgumentException(paper.id() + " has no figure called " + figure);
        }
    }
}
