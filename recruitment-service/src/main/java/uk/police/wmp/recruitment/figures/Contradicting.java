package uk.police.wmp.recruitment.figures;

import uk.police.wmp.figures.Contradicted;

/**
 * Which records contradict each other as at a day, kind by kind: what the list of contradictions lists, and what the figures that read
 * such records say in their quality. Each is what follows {@code from}, to its last condition.
 */
public final class Contradicting {

    private Contradicting() {}

    /** {@code o}, in probation still, though the employment {@code e} has ended. */
    public static String studentOfficerHasLeft(String day) {
        return """
                student_officer o
                  join employment e on e.worker_id = o.worker_id and e.worker_type = 'POLICE_OFFICER'
                   and e.joined_on <= o.started_on and e.left_on >= o.started_on and e.left_on < %s
                 where o.left_on is null and o.confirmed_on is null
                   and not exists (select from employment n where n.worker_id = o.worker_id
                                      and n.worker_type = 'POLICE_OFFICER' and n.joined_on > e.left_on)
                """.formatted(day);
    }

    /** {@code o} has left, and the employment {@code e} goes on. */
    public static String leaverIsEmployed(String day) {
        return """
                student_officer o
                  join employment e on e.worker_id = o.worker_id and e.worker_type = 'POLICE_OFFICER'
                   and e.joined_on <= o.left_on and (e.left_on is null or e.left_on > o.left_on)
                 where o.left_on < %s
                """.formatted(day);
    }

    /** {@code r}, held on its last day, or on the day, without an employment of its kind. */
    public static String rankWithoutEmployment(String day) {
        return """
                r.valid_from <= %1$s
                   and not exists (select from employment e where e.worker_id = r.worker_id and
                %2$s
                                      and e.joined_on <= least(r.valid_to, %1$s)
                                      and (e.left_on is null or e.left_on >= least(r.valid_to, %1$s)))
                """.formatted(day, Ranks.fits("r", "e"));
    }

    /** {@code a}, successful on a day on which the worker was no officer. */
    public static String promotedWithoutOffice() {
        return """
                a.outcome = 'SUCCESSFUL'
                   and not exists (select from employment e where e.worker_id = a.worker_id
                                      and e.worker_type in ('POLICE_OFFICER', 'SPECIAL_CONSTABLE') and e.joined_on <= a.outcome_on
                                      and (e.left_on is null or e.left_on >= a.outcome_on))
                """;
    }

    /** Whom strength counts, though the programme has them as leavers. */
    static Contradicted inStrength(String day) {
        return new Contradicted(
                "LEAVER_IS_EMPLOYED",
                "select count(distinct e.worker_id) from " + leaverIsEmployed(day)
                        + " and (e.left_on is null or e.left_on >= %s)".formatted(day));
    }

    /** Ranks that stand open on the day, and that no figure counts. */
    static Contradicted inRanks(String day) {
        return new Contradicted(
                "RANK_WITHOUT_EMPLOYMENT",
                "select count(*) from rank r where (r.valid_to is null or r.valid_to >= %s) and ".formatted(day)
                        + rankWithoutEmployment(day));
    }

    /** Whom the programme has in probation, though they are officers no more. */
    static Contradicted inProbation(String day) {
        return new Contradicted(
                "STUDENT_OFFICER_HAS_LEFT", "select count(distinct o.id) from " + studentOfficerHasLeft(day));
    }

    /** Postings of the day of people who aren't employed on it, whom the figures by unit leave out. */
    static Contradicted[] inPostings(String day) {
        String posted = """
                select count(*)
                  from posting p
                 where p.valid_from <= %1$s and (p.valid_to is null or p.valid_to >= %1$s)
                   and not exists (select from employment e where e.worker_id = p.worker_id and e.joined_on <= %1$s
                                      and (e.left_on is null or e.left_on >= %1$s))
                   and exists (select from employment e where e.worker_id = p.worker_id and e.%2$s %1$s)
                """;
        return new Contradicted[] {
            new Contradicted("POSTED_BEFORE_JOINING", posted.formatted(day, "joined_on >")),
            new Contradicted("POSTED_AFTER_LEAVING", posted.formatted(day, "left_on <"))
        };
    }
}
