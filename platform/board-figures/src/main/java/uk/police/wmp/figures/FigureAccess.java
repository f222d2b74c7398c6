package uk.police.wmp.figures;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.Problem;

/** What this caller may ask of a figure. Questions that two of which would give a person away need a permission (docs/adr/020). */
@RequestScoped
class FigureAccess {

    static final String UNSUPPRESSED = "figures:unsuppressed";

    private final Caller caller;
    private final UnsuppressedReads reads;

    FigureAccess(Caller caller, UnsuppressedReads reads) {
        this.caller = caller;
        this.reads = reads;
    }

    /** Refuses what the caller may not ask; else says whether disclosure control is lifted, and records that it is. */
    boolean check(FigureDefinition definition, FigureRequest request) {
        need(definition.permission());
        if (!definition.isDisclosive()) {
            return false;
        }
        if (caller.may(UNSUPPRESSED)) {
            reads.record(definition, request);
            return true;
        }
        checkTime(definition, request);
        checkFilters(definition, request);
        return false;
    }

    /** Records name people: those behind a disclosive figure are for callers who may see all of it. */
    void checkRecords(FigureDefinition definition, FigureRequest request, RecordsBehind records) {
        records.permissions().forEach(this::need);
        need(definition.permission());
        if (definition.isDisclosive()) {
            if (!caller.may(UNSUPPRESSED)) {
                throw refused("The records behind a figure that could give a person away");
            }
            reads.record(definition, request);
        }
    }

    private void need(String permission) {
        if (permission != null && !caller.may(permission)) {
            throw Permissions.missing(List.of(permission));
        }
    }

    private static void checkTime(FigureDefinition definition, FigureRequest request) {
        if (request.knownAt() != null) {
            throw refused("Asking such a figure as known at another time");
        }
        for (LocalDate day : request.asAt()) {
            if (!Reference.isReferenceDay(day)) {
                throw refused("A day that isn't " + Reference.rule());
            }
        }
        if (definition.time() == TimeShape.PERIOD) {
            checkPeriod(definition, request);
        }
    }

    private static void checkPeriod(FigureDefinition definition, FigureRequest request) {
        Grain grain = definition
                .timeDimension()
                .map(column -> Periods.grain(column.kind()))
                .orElse(definition.grain());
        boolean whole = Periods.isWhole(grain, request.from(), request.to());
        if (definition.timeDimension().isPresent()) {
            if (!whole) {
                throw refused("Part of a " + Periods.name(grain));
            }
        } else if (!whole || !request.to().equals(Periods.last(grain, request.from()))) {
            throw refused("A period that isn't one whole " + Periods.name(grain));
        }
    }

    private static void checkFilters(FigureDefinition definition, FigureRequest request) {
        for (Filter filter : definition.filters()) {
            if (filter.values().isEmpty() && request.filters().containsKey(filter.name())) {
                throw refused("The filter " + filter.name());
            }
        }
    }

    private static Problem refused(String what) {
        return new Problem(
                        403,
                        "disclosure-control",
                        "Two answers together could give a person away",
                        what + " needs the permission " + UNSUPPRESSED
                                + ", because this figure counts people by what is confidential about them.")
                .with("requiredScope", UNSUPPRESSED);
    }
}
