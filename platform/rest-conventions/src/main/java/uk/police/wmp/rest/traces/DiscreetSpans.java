package uk.police.wmp.rest.traces;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;

/** Passes spans on as {@link DiscreetSpan}s. */
final class DiscreetSpans implements SpanProcessor {

    private final SpanProcessor exporting;

    DiscreetSpans(SpanProcessor exporting) {
        this.exporting = exporting;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        exporting.onStart(parent, span);
    }

    @Override
    public boolean isStartRequired() {
        return exporting.isStartRequired();
    }

    @Override
    public void onEnd(ReadableSpan span) {
        exporting.onEnd(new DiscreetSpan(span));
    }

    @Override
    public boolean isEndRequired() {
        return exporting.isEndRequired();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporting.shutdown();
    }

    @Override
    public CompletableResultCode forceFlush() {
        return exporting.forceFlush();
    }
}
