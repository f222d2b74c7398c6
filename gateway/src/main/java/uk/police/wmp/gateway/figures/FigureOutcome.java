package uk.police.wmp.gateway.figures;

/** What came of asking: the figure, or why there is none. */
public sealed interface FigureOutcome {

    record Read(FigureTable table) implements FigureOutcome {}

    record Missing(Reason reason, String detail) implements FigureOutcome {}

    enum Reason {
        /** The service is down, silent or failing: ask again later. */
        UNAVAILABLE,
        /** This caller may not see it. */
        NOT_PERMITTED,
        /** The service doesn't answer this question, such as one about a day that it doesn't take. */
        REFUSED
    }
}
