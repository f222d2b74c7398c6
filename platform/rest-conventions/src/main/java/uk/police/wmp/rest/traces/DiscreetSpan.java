package uk.police.wmp.rest.traces;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span without what may be about a person. What may leave is listed, and all else stays: an address with its query ({@code
 * ?familyName=Quill}), whose browser it was, the words of an exception. A statement is the instrumentation's, with {@code ?} for each value.
 */
final class DiscreetSpan implements ReadableSpan {

    private static final Set<String> MAY_LEAVE = Set.of(
            "http.request.method",
            "http.route",
            "http.response.status_code",
            "http.request.body.size",
            "http.response.body.size",
            "url.scheme",
            "server.address",
            "server.port",
            "network.protocol.version",
            "error.type",
            "exception.type",
            "code.function.name",
            "code.function",
            "code.namespace",
            "db.system",
            "db.system.name",
            "db.name",
            "db.namespace",
            "db.operation",
            "db.operation.name",
            "db.sql.table",
            "db.collection.name",
            "db.statement",
            "db.query.text",
            "db.query.summary",
            "db.response.status_code");

    private final ReadableSpan span;

    DiscreetSpan(ReadableSpan span) {
        this.span = span;
    }

    private static boolean mayLeave(AttributeKey<?> key) {
        return MAY_LEAVE.contains(key.getKey()) || key.getKey().startsWith(Traces.OURS);
    }

    private static Attributes discreet(Attributes attributes) {
        return attributes.toBuilder().removeIf(key -> !mayLeave(key)).build();
    }

    @Override
    public SpanData toSpanData() {
        return new Discreet(span.toSpanData());
    }

    private static final class Discreet extends DelegatingSpanData {

        private final SpanData data;

        Discreet(SpanData data) {
            super(data);
            this.data = data;
        }

        @Override
        public Attributes getAttributes() {
            return discreet(data.getAttributes());
        }

        @Override
        public List<EventData> getEvents() {
            return data.getEvents().stream()
                    .map(event ->
                            EventData.create(event.getEpochNanos(), event.getName(), discreet(event.getAttributes())))
                    .toList();
        }

        @Override
        public List<LinkData> getLinks() {
            return data.getLinks().stream()
                    .map(link -> LinkData.create(link.getSpanContext()))
                    .toList();
        }

        @Override
        public StatusData getStatus() {
            return StatusData.create(data.getStatus().getStatusCode(), "");
        }
    }

    @Override
    public SpanContext getSpanContext() {
        return span.getSpanContext();
    }

    @Override
    public SpanContext getParentSpanContext() {
        return span.getParentSpanContext();
    }

    @Override
    public String getName() {
        return span.getName();
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation") // the interface wants it still
    public io.opentelemetry.sdk.common.InstrumentationLibraryInfo getInstrumentationLibraryInfo() {
        return span.getInstrumentationLibraryInfo();
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return span.getInstrumentationScopeInfo();
    }

    @Override
    public boolean hasEnded() {
        return span.hasEnded();
    }

    @Override
    public long getLatencyNanos() {
        return span.getLatencyNanos();
    }

    @Override
    public SpanKind getKind() {
        return span.getKind();
    }

    @Override
    public <T> T getAttribute(AttributeKey<T> key) {
        return mayLeave(key) ? span.getAttribute(key) : null;
    }
}
