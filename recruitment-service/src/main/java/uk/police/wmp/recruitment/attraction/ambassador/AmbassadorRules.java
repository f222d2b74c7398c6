package uk.police.wmp.recruitment.attraction.ambassador;

import java.util.List;

/** Whoever took an expression of interest was an ambassador on that day, whichever of the two is written last. */
final class AmbassadorRules {

    private static final String TOOK_INTEREST_BEFORE = """
            select s.row_number, 'inductedOn', 'must not be after an expression of interest that the ambassador took'
              from staged s
             where exists (select from expression_of_interest e where e.ambassador_id = s.id and e.received_on < s.inducted_on)""";

    private static final String TOOK_INTEREST_AFTER = """
            select s.row_number, 'endedOn', 'must not be before an expression of interest that the ambassador took'
              from staged s
             where exists (select from expression_of_interest e where e.ambassador_id = s.id and e.received_on > s.ended_on)""";

    static final List<String> ALL = List.of(TOOK_INTEREST_BEFORE, TOOK_INTEREST_AFTER);

    private AmbassadorRules() {}
}
