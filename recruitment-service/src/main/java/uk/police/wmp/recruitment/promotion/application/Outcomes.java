package uk.police.wmp.recruitment.promotion.application;

import java.util.Set;

/** What the rules of a promotion need to know of its outcomes; the list itself is the codes {@code promotion-outcome}. */
final class Outcomes {

    static final String FEEDBACK_PERMISSION = "promotion-feedback:read";
    static final String SUCCESSFUL = "SUCCESSFUL";
    static final String WITHDRAWN = "WITHDRAWN";

    private static final Set<String> POOLS = Set.of("TALENT_POOL", "DEVELOPMENT_POOL");

    private Outcomes() {}

    static boolean isPool(String outcome) {
        return outcome != null && POOLS.contains(outcome);
    }
}
