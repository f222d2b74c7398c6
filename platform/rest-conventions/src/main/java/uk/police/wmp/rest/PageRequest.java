package uk.police.wmp.rest;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list takes: how many, from where, in which order. */
public final class PageRequest {

    static final int DEFAULT_LIMIT = 50;
    static final int GREATEST_LIMIT = 500;

    @QueryParam("limit")
    @Parameter(
            description = "How many records a page holds: 1 to 500, 50 unless given.",
            schema =
                    @Schema(
                            implementation = Integer.class,
                            minimum = "1",
                            maximum = "" + GREATEST_LIMIT,
                            defaultValue = "" + DEFAULT_LIMIT))
    Integer limit;

    @QueryParam("after")
    @Parameter(description = "The cursor that the page before gave as `next`.")
    String after;

    @QueryParam("sort")
    @Parameter(description = "The field to sort by, with a leading minus for descending order.")
    String sort;

    /** How many records to give, checked. */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (limit < 1 || limit > GREATEST_LIMIT) {
            throw new InvalidRequest("limit", "must be between 1 and " + GREATEST_LIMIT);
        }
        return limit;
    }

    public String after() {
        return after;
    }

    public String sort() {
        return sort;
    }
}
