package uk.police.wmp.figures;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import uk.police.wmp.rest.RecordNotFound;

/** All figures of the application, by id. */
@ApplicationScoped
class Figures {

    private final Map<String, FigureDefinition> byId = new TreeMap<>();

    Figures(@Any Instance<Figure> figures) {
        for (Figure figure : figures) {
            FigureDefinition definition = figure.definition();
            if (byId.put(definition.id(), definition) != null) {
                throw new IllegalStateException("Two figures have the id " + definition.id());
            }
        }
    }

    /** A figure that is not well defined stops the application, not the first person who asks for it. */
    void checkAtStart(@Observes StartupEvent started) {
        all();
    }

    Collection<FigureDefinition> all() {
        return byId.values();
    }

    FigureDefinition find(String id) {
        FigureDefinition definition = byId.get(id);
        if (definition == null) {
            throw new RecordNotFound("figure", id);
        }
        return definition;
    }
}
