package uk.police.wmp.houserules.examples.rota;

import jakarta.ws.rs.QueryParam;

/** A filter by a code, and by what is none. */
record SwapFilter(
        @QueryParam("shift") String shift,
        @QueryParam("name") String name) {}
