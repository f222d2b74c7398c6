package uk.police.wmp.rest.traces;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;

/** Spans of our own, for work that no framework sees: a page of a feed that is followed, a batch of an import. */
@ApplicationScoped
public class Traces {

    /** What the names of our own attributes begin with. They say kinds, ids and counts. */
    static final String OURS = "wmp.";

    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Work that is under way until it is closed; what is done meanwhile belongs to it. */
    public interface Work extends AutoCloseable {
        @Override
        void close();
    }

    /** @param name of the kind of work, such as {@code import: check} */
    public Work begin(String name) {
        Span span = tracer.spanBuilder(name).startSpan();
        Scope scope = span.makeCurrent();
        return () -> {
            scope.close();
            span.end();
        };
    }

    /** Of the work that is under way, such as {@code says("feed", "recruitment")}. */
    public void says(String attribute, String kindOrId) {
        Span.current().setAttribute(OURS + attribute, kindOrId);
    }

    public void says(String attribute, long count) {
        Span.current().setAttribute(OURS + attribute, count);
    }
}
