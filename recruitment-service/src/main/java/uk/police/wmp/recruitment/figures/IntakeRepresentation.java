package uk.police.wmp.recruitment.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.Grain;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Whether every intake is representative, and would have been without fast-tracking (people paper of April 2022, para 9). */
@ApplicationScoped
class IntakeRepresentation implements Figure {

    // The application that led to the start is the last one appointed before it.
    private static final String STARTED = """
              from intake i
              join student_officer o on o.intake_id = i.id
              join worker w on w.id = o.worker_id
              join code eth on eth.list = 'ethnicity' and eth.code = w.ethnicity
              left join lateral (
                   select a.id, a.submitted_on, a.appointed_on,
                          exists (select from fast_track f where f.application_id = a.id) as fast
                     from candidate c
                     join application a on a.candidate_id = c.id and a.appointed_on <= o.started_on
                    where c.worker_id = w.id
                    order by a.appointed_on desc, a.id limit 1) a on true
             where i.starts_on between :from and :to
            """;

    private static final String SQL = """
            with started as (
                select i.id, i.starts_on, i.external_id, i.entry_route, coalesce(a.fast, false) as fast, w.sex = 'F' as female,
                       'ETHNIC_MINORITY' = any (eth.groups) as minority, w.ethnicity <> 'NS' as stated,
                       a.appointed_on - a.submitted_on as days
            """ + STARTED + """
            )
            select to_char(s.starts_on, 'YYYY-MM-DD') as starts_on, s.external_id as intake, s.entry_route,
                   count(*)                                                    as started,
                   count(*) filter (where s.stated)                            as stated,
                   count(*) filter (where s.female and not s.fast)             as female_otherwise,
                   count(*) filter (where s.minority and not s.fast)           as ethnic_minority_otherwise,
                   count(*) filter (where s.fast)                              as fast_tracked,
                   count(*) filter (where s.fast and s.stated)                 as fast_tracked_stated,
                   count(*) filter (where s.fast and s.female)                 as fast_tracked_female,
                   count(*) filter (where s.fast and s.minority)               as fast_tracked_ethnic_minority,
                   coalesce(sum(s.days) filter (where s.fast), 0)              as fast_tracked_days,
                   count(*) filter (where not s.fast and s.days is not null)   as applied_otherwise,
                   coalesce(sum(s.days) filter (where not s.fast), 0)          as days_otherwise,
                   count(*) * (select t.percent from workforce_standard t
                                where t.kind = 'FEMALE_SHARE' and t.unit_id is null
                                  and t.valid_from <= s.starts_on and (t.valid_to is null or t.valid_to >= s.starts_on)) / 100
                                                                               as female_standard,
                   count(*) filter (where s.stated)
                     * (select t.percent from workforce_standard t
                         where t.kind = 'ETHNIC_MINORITY_SHARE' and t.unit_id is null
                           and t.valid_from <= s.starts_on and (t.valid_to is null or t.valid_to >= s.starts_on)) / 100
                                                                               as ethnic_minority_standard
              from started s
             group by s.id, s.starts_on, s.external_id, s.entry_route
             order by s.starts_on, s.external_id
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("intake-representation", "Representation of intakes, with and without fast-tracking")
                .question(
                        "Is every intake representative, and what did fast-tracking among the equally qualified change?")
                .time(TimeShape.PERIOD)
                .oneAtATime(Grain.YEAR)
                .columns(
                        Column.dimension("startsOn", "Starts on"),
                        Column.dimension("intake", "Intake"),
                        Column.dimension("entryRoute", "Entry route").codes("entry-route"),
                        Column.count("started", "Started"),
                        share("femalePercent", "Female", "female", "started"),
                        Column.percent("femaleStandardPercent", "Female, the standard", 1)
                                .of("femaleStandard")
                                .over("started"),
                        share("ethnicMinorityPercent", "Ethnic minority", "ethnicMinority", "stated"),
                        Column.percent("ethnicMinorityStandardPercent", "Ethnic minority, the standard", 1)
                                .of("ethnicMinorityStandard")
                                .over("stated"),
                        Column.count("fastTracked", "Fast-tracked on the way").disclosive(),
                        share(
                                "femaleOtherwisePercent",
                                "Female, without the fast-tracked",
                                "femaleOtherwise",
                                "otherwise"),
                        share(
                                "ethnicMinorityOtherwisePercent",
                                "Ethnic minority, without the fast-tracked",
                                "ethnicMinorityOtherwise",
                                "statedOtherwise"),
                        Column.average("averageDaysFastTracked", "Days to the appointment, fast-tracked", "days", 0)
                                .of("fastTrackedDays")
                                .over("fastTracked"),
                        Column.average("averageDaysOtherwise", "Days to the appointment, others", "days", 0)
                                .of("daysOtherwise")
                                .over("appliedOtherwise"),
                        Column.sum("female", "Women").of("femaleOtherwise", "fastTrackedFemale"),
                        Column.sum("ethnicMinority", "From ethnic minorities")
                                .of("ethnicMinorityOtherwise", "fastTrackedEthnicMinority"),
                        Column.count("stated", "Stated their ethnicity"),
                        Column.count("fastTrackedFemale", "Women, fast-tracked").disclosive(),
                        Column.count("fastTrackedEthnicMinority", "From ethnic minorities, fast-tracked")
                                .disclosive(),
                        Column.count("fastTrackedStated", "Fast-tracked who stated their ethnicity")
                                .disclosive()
                                .hidden(),
                        without("otherwise", "Started without fast-tracking", "started", "fastTracked"),
                        without("statedOtherwise", "Stated, without fast-tracking", "stated", "fastTrackedStated"),
                        Column.count("femaleOtherwise", "Women without fast-tracking")
                                .disclosive(),
                        Column.count("ethnicMinorityOtherwise", "From ethnic minorities without fast-tracking")
                                .disclosive(),
                        Column.measure("fastTrackedDays", "Days of the fast-tracked", "days", 0)
                                .countedBy("fastTracked")
                                .hidden(),
                        Column.count("appliedOtherwise", "Others with an application")
                                .disclosive()
                                .hidden(),
                        Column.measure("daysOtherwise", "Days of the others", "days", 0)
                                .countedBy("appliedOtherwise")
                                .hidden(),
                        Column.measure("femaleStandard", "Women at the standard", "people", 2)
                                .hidden(),
                        Column.measure("ethnicMinorityStandard", "From ethnic minorities at the standard", "people", 2)
                                .hidden())
                .sql(SQL)
                .summedTotals()
                .sources("intakes", "student-officers", "workers", "applications", "fast-tracks", "workforce-standards")
                .records(
                        RecordsBehind.of(
                                "student-officers",
                                "/v1/student-officers",
                                "recruitment:read",
                                RecordsBehind.each("started"),
                                "select o.id, o.external_id, to_char(i.starts_on, 'YYYY-MM-DD') as starts_on,"
                                        + " i.external_id as intake, i.entry_route from intake i"
                                        + " join student_officer o on o.intake_id = i.id where i.starts_on between :from and :to"))
                .notes(
                        "Intakes that start in the period, by the student officers who started with them. A student officer was fast-tracked"
                                + " if the application that led here was, at any step up to the appointment.",
                        "Without the fast-tracked are the shares among the others: what the intake would have been like had nobody been"
                                + " preferred, and nobody else come in their place.",
                        "The standard is the one in force on the day on which the intake starts. Shares of ethnic minorities are of those who"
                                + " stated their ethnicity, and exclude white minorities.")
                .chart(Chart.bars("femalePercent", "ethnicMinorityPercent"))
                .build();
    }

    private static Column share(String name, String label, String part, String whole) {
        return Column.percent(name, label, 1).of(part).over(whole);
    }

    private static Column without(String name, String label, String all, String fastTracked) {
        return Column.sum(name, label).of(all).minus(fastTracked);
    }
}
