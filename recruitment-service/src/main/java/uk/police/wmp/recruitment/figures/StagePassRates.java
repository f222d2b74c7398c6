package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Passes at each selection step by sex and ethnicity, and the adverse-impact ratio (four-fifths rule). */
@ApplicationScoped
class StagePassRates implements Figure {

    private static final String[] SEXES = {"femalePassed", "femaleCandidates", "malePassed", "maleCandidates"};
    private static final String[] ETHNICITIES = {
        "ethnicMinorityPassed", "ethnicMinorityCandidates", "whitePassed", "whiteCandidates"
    };

    // A candidate counts at a step that was entered from :from to :to and has been decided: passed to the next, or
    // rejected there.
    private static final String SQL = """
            with decided as (
                select s.step, s.position, s.passed_on is not null as passed, p.sex,
                       case when 'ETHNIC_MINORITY' = any (e.groups) then 'MINORITY' when 'WHITE' = any (e.groups) then 'WHITE' end as ethnicity
                  from application a
                 cross join lateral (values ('SIFT',       1, a.sift_on,       a.assessment_on),
                                            ('ASSESSMENT', 2, a.assessment_on, a.interview_on),
                                            ('INTERVIEW',  3, a.interview_on,  a.offered_on),
                                            ('CONDITIONS', 4, a.conditions_on, a.ready_on)) as s (step, position, entered_on, passed_on)
                  join candidate p on p.id = a.candidate_id
                  left join code e on e.list = 'ethnicity' and e.code = p.ethnicity
                 where a.submitted_on <= :to
                   and coalesce(a.appointed_on, a.rejected_on, a.withdrawn_on, 'infinity') >= :from
                   and s.entered_on between :from and :to
                   and (s.passed_on is not null or a.rejected_on is not null)),
            counted as (
                select step, position,
                       count(*) filter (where sex = 'F')                        as fc,
                       count(*) filter (where sex = 'F' and passed)             as fp,
                       count(*) filter (where sex = 'M')                        as mc,
                       count(*) filter (where sex = 'M' and passed)             as mp,
                       count(*) filter (where sex is null)                      as sc,
                       count(*) filter (where sex is null and passed)           as sp,
                       count(*) filter (where ethnicity = 'MINORITY')           as ec,
                       count(*) filter (where ethnicity = 'MINORITY' and passed) as ep,
                       count(*) filter (where ethnicity = 'WHITE')              as wc,
                       count(*) filter (where ethnicity = 'WHITE' and passed)   as wp,
                       count(*) filter (where ethnicity is null)                as nc,
                       count(*) filter (where ethnicity is null and passed)     as np
                  from decided
                 group by step, position)
            select step, fc as female_candidates, fp as female_passed, mc as male_candidates, mp as male_passed,
                   sc as sex_not_stated_candidates, sp as sex_not_stated_passed,
                   ec as ethnic_minority_candidates, ep as ethnic_minority_passed, wc as white_candidates, wp as white_passed,
                   nc as ethnicity_not_stated_candidates, np as ethnicity_not_stated_passed
              from counted
             order by position
            """;

    private static final String DECIDED = """
            select a.id, a.external_id, s.step, a.candidate_id, s.passed_on is not null as passed
              from application a
             cross join lateral (values ('SIFT',       a.sift_on,       a.assessment_on),
                                        ('ASSESSMENT', a.assessment_on, a.interview_on),
                                        ('INTERVIEW',  a.interview_on,  a.offered_on),
                                        ('CONDITIONS', a.conditions_on, a.ready_on)) as s (step, entered_on, passed_on)
             where a.submitted_on <= :to
               and coalesce(a.appointed_on, a.rejected_on, a.withdrawn_on, 'infinity') >= :from
               and s.entered_on between :from and :to
               and (s.passed_on is not null or a.rejected_on is not null)
            """;

    private static final String[] GROUPS = {
        "femaleCandidates",
        "femalePassed",
        "maleCandidates",
        "malePassed",
        "sexNotStatedCandidates",
        "sexNotStatedPassed",
        "ethnicMinorityCandidates",
        "ethnicMinorityPassed",
        "whiteCandidates",
        "whitePassed",
        "ethnicityNotStatedCandidates",
        "ethnicityNotStatedPassed"
    };

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("stage-pass-rates", "Passes at each selection step, by sex and ethnicity")
                .question("Does any selection step pass one group far less often than another?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.YEAR)
                .columns(
                        Column.dimension("step", "Step").codes("selection-step"),
                        rate("femalePassPercent", "Female pass rate", "femalePassed", "femaleCandidates"),
                        rate("malePassPercent", "Male pass rate", "malePassed", "maleCandidates"),
                        Column.impactRatio("sexImpactRatio", "Adverse-impact ratio, sex")
                                .of(SEXES),
                        Column.belowFourFifths("sexBelowFourFifths", "Below four fifths, sex")
                                .of(SEXES),
                        rate(
                                "ethnicMinorityPassPercent",
                                "Ethnic minority pass rate",
                                "ethnicMinorityPassed",
                                "ethnicMinorityCandidates"),
                        rate("whitePassPercent", "White pass rate", "whitePassed", "whiteCandidates"),
                        Column.impactRatio("ethnicityImpactRatio", "Adverse-impact ratio, ethnicity")
                                .of(ETHNICITIES),
                        Column.belowFourFifths("ethnicityBelowFourFifths", "Below four fifths, ethnicity")
                                .of(ETHNICITIES),
                        counted("femaleCandidates", "Female candidates decided"),
                        counted("femalePassed", "Female candidates passed"),
                        counted("maleCandidates", "Male candidates decided"),
                        counted("malePassed", "Male candidates passed"),
                        counted("sexNotStatedCandidates", "Candidates decided, sex not stated"),
                        counted("sexNotStatedPassed", "Candidates passed, sex not stated"),
                        counted("ethnicMinorityCandidates", "Ethnic minority candidates decided"),
                        counted("ethnicMinorityPassed", "Ethnic minority candidates passed"),
                        counted("whiteCandidates", "White candidates decided"),
                        counted("whitePassed", "White candidates passed"),
                        counted("ethnicityNotStatedCandidates", "Candidates decided, ethnicity not stated"),
                        counted("ethnicityNotStatedPassed", "Candidates passed, ethnicity not stated"),
                        Column.sum("candidates", "Candidates decided")
                                .of("femaleCandidates", "maleCandidates", "sexNotStatedCandidates"),
                        Column.sum("passed", "Candidates passed")
                                .of("femalePassed", "malePassed", "sexNotStatedPassed"),
                        Column.sum("candidatesByEthnicity", "Candidates decided, by ethnicity")
                                .of("ethnicMinorityCandidates", "whiteCandidates", "ethnicityNotStatedCandidates")
                                .hidden(),
                        Column.sum("passedByEthnicity", "Candidates passed, by ethnicity")
                                .of("ethnicMinorityPassed", "whitePassed", "ethnicityNotStatedPassed")
                                .hidden())
                .sql(SQL)
                .sources("applications", "candidates")
                .records(
                        RecordsBehind.of(
                                "applications",
                                "/v1/applications",
                                "recruitment:read",
                                RecordsBehind.each("candidates").marked("passed"),
                                DECIDED),
                        RecordsBehind.of(
                                        "applications",
                                        "/v1/applications",
                                        "recruitment:read",
                                        RecordsBehind.each("candidates").marked(GROUPS),
                                        """
                        select d.*, sex = 'F' as female_candidates, sex = 'F' and passed as female_passed,
                               sex = 'M' as male_candidates, sex = 'M' and passed as male_passed,
                               sex is null as sex_not_stated_candidates, sex is null and passed as sex_not_stated_passed,
                               ethnicity = 'MINORITY' as ethnic_minority_candidates,
                               ethnicity = 'MINORITY' and passed as ethnic_minority_passed,
                               ethnicity = 'WHITE' as white_candidates, ethnicity = 'WHITE' and passed as white_passed,
                               ethnicity is null as ethnicity_not_stated_candidates,
                               ethnicity is null and passed as ethnicity_not_stated_passed
                          from (select s.*, p.sex, case when 'ETHNIC_MINORITY' = any (e.groups) then 'MINORITY'
                                                        when 'WHITE' = any (e.groups) then 'WHITE' end as ethnicity
                                  from (
                        """ + DECIDED + """
                                       ) s
                                  join candidate p on p.id = s.candidate_id
                                  left join code e on e.list = 'ethnicity' and e.code = p.ethnicity) d
                        """)
                                .telling("characteristics:read"))
                .notes(
                        "Counts, at each step, the applications that entered it in the period and were passed to the next or rejected there,"
                                + " whenever that was: who applied twice is counted twice. Who withdrew, and who is still in the step, was"
                                + " not decided.",
                        "The adverse-impact ratio is the lower pass rate divided by the higher. Below four fifths (flag 1) it is a reason to look"
                                + " at the step; with few candidates chance alone makes such differences.",
                        "Ethnic minority excludes white minorities.")
                .chart(Chart.bars(
                        "femalePassPercent", "malePassPercent", "ethnicMinorityPassPercent", "whitePassPercent"))
                .build();
    }

    private static Column counted(String name, String label) {
        return Column.count(name, label).disclosive().notAdditive();
    }

    private static Column rate(String name, String label, String passed, String candidates) {
        return Column.percent(name, label, 1).of(passed).over(candidates);
    }
}
