package uk.police.wmp.recruitment.promotion.pool;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which people in pools a list holds. */
public record PoolMemberFilter(
        @QueryParam("asAt") @Parameter(description = "As on this day; as today unless given.")
        LocalDate asAt,

        @QueryParam("pool") @Parameter(description = "Only this pool.") @CodeOf("promotion-pool")
        String pool,

        @QueryParam("toRank") @Parameter(description = "Only pools for this rank.") @CodeOf("rank")
        String toRank,

        @QueryParam("processExternalId") @Parameter(description = "Only the pools of this promotion process.")
        String processExternalId,

        @QueryParam("expiresBy")
        @Parameter(description = "Only who leaves by this day because the life of the pool is over.")
        LocalDate expiresBy,

        @QueryParam("leftBecause")
        @Parameter(description = "Not who is in a pool on the day, but who had left it for this reason.")
        @CodeOf("pool-leaving-reason")
        String leftBecause) {}
