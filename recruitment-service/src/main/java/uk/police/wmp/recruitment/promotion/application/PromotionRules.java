package uk.police.wmp.recruitment.promotion.application;

import uk.police.wmp.recruitment.rank.RankHeld;

/** What an application for promotion keeps with the process, the ranks and the employments of the applicant. */
final class PromotionRules {

    static final String WITHOUT_OFFICE = "must be a day on which the worker is an officer or a special constable";

    static final String OUTSIDE_THE_PROCESS = """
            select s.row_number, 'appliedOn', 'must be a day on which the process is open to applications'
              from staged s join promotion_process p on p.id = s.process_id
             where s.applied_on not between p.opens_on and p.closes_on""";

    static final String OUTCOME_STAYS = """
            select s.row_number, 'outcome', 'is recorded as another: an outcome stays'
              from staged s join promotion_application a on a.id = s.id
             where a.outcome is not null and (a.outcome, a.outcome_on) is distinct from (s.outcome, s.outcome_on)""";

    static final String OTHER_RANK = """
            select s.row_number, 'workerExternalId', 'must hold the rank ' || p.from_rank || ' on appliedOn'
              from staged s
              join promotion_process p on p.id = s.process_id
             where s.worker_id is not null and not %s""".formatted(holds("s.worker_id", "s.applied_on", "p.from_rank"));

    /** A rank that stayed open when its holder became staff leads to no other. */
    static final String NO_OFFICE = """
            select s.row_number, 'outcomeOn', '%s'
              from staged s
             where s.outcome = 'SUCCESSFUL' and %s""".formatted(WITHOUT_OFFICE, isWithoutOffice("s.worker_id", "s.outcome_on"));

    private PromotionRules() {}

    /** Where the process has a pass mark, success needs the final score, once no panel has yet to finish. */
    static String noPass(int lowestMark, int highestMark) {
        return """
                select s.row_number, 'outcome', 'needs a final score of the assessment centre of ' || p.pass_mark || ' or more'
                  from staged s
                  join promotion_process p on p.id = s.process_id
                 cross join lateral (%s) c
                 where s.outcome = 'SUCCESSFUL' and p.pass_mark is not null
                   and (c.final_score is null or c.final_score < p.pass_mark or c.outstanding > 0)""".formatted(CentreResult.of("s.id", lowestMark, highestMark));
    }

    /** Of a worker of whom the HR system has sent no employment yet the rank is taken at its word. */
    static String holds(String worker, String day, String rank) {
        return """
                (exists (select from employment e
                %4$s
                          where e.worker_id = %1$s and e.joined_on <= %2$s and (e.left_on is null or e.left_on >= %2$s)
                            and %5$s = %3$s)
                 or (not exists (select from employment e where e.worker_id = %1$s)
                     and exists (select from rank h where h.worker_id = %1$s and h.rank = %3$s
                                    and h.valid_from <= %2$s and (h.valid_to is null or h.valid_to >= %2$s))))
                """.formatted(worker, day, rank, RankHeld.in("rank", day), RankHeld.RANK);
    }

    /** Employed at some time, and no officer or special on the day. */
    static String isWithoutOffice(String worker, String day) {
        return """
                (exists (select from employment e where e.worker_id = %1$s)
                 and not exists (select from employment e
                                  where e.worker_id = %1$s and e.worker_type in ('POLICE_OFFICER', 'SPECIAL_CONSTABLE')
                                    and e.joined_on <= %2$s and (e.left_on is null or e.left_on >= %2$s)))
                """.formatted(worker, day);
    }
}
