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
                   select a.appointed_on - a.submitted_on as days,
                          exists (select from fast_track f where f.application_id = a.id) as fast
                     from candidate c
                     join application a on a.candidate_id = c.id and a.appointed_on <= o.started_on
                    where c.worker_id = w.id
                    order by a.appointed_on desc, a.id limit 1) a on true
             cross join lateral (select coalesce(a.fast, false) as fast) f
             where i.starts_on between :from and :to
            """;

    private static final String INTAKE =
            "to_char(i.starts_on, 'YYYY-MM-DD') as starts_on, i.external_id as intake, i.entry_route";

    private static final String EACH = "select o.id, o.external_id, " + INTAKE + """
                 , i.starts_on as on_day, a.days, w.ethnicity <> 'NS' as stated,
                   f.fast as fast_tracked, f.fast and w.ethnicity <> 'NS' as fast_tracked_stated,
                   f.fast and w.sex = 'F' as fast_tracked_female, not f.fast and w.sex = 'F' as female_otherwise,
                   f.fast and 'ETHNIC_MINORITY' = any (eth.groups) as fast_tracked_ethnic_minority,
                   not f.fast and 'ETHNIC_MINORITY' = any (eth.groups) as ethnic_minority_otherwise,
                   not f.fast and a.days is not null as applied_otherwise
            """ + STARTED;

    private static final String SQL = "with started as (" + EACH + """
            )
            select s.starts_on, s.intake, s.entry_route,
                   count(*)                                                    as started,
                   count(*) filter (where s.stated)                            as stated,
                   count(*) filter (where s.female_otherwise)                  as female_otherwise,
                   count(*) filter (where s.ethnic_minority_otherwise)         as ethnic_minority_otherwise,
                   count(*) filter (where s.fast_tracked)                      as fast_tracked,
                   count(*) filter (where s.fast_tracked_stated)               as fast_tracked_stated,
                   count(*) filter (where s.fast_tracked_female)               as fast_tracked_female,
                   count(*) filter (where s.fast_tracked_ethnic_minority)      as fast_tracked_ethnic_minority,
                   coalesce(sum(s.days) filter (where s.fast_tracked), 0)      as fast_tracked_days,
                   count(*) filter (where s.applied_otherwise)                 as applied_otherwise,
                   coalesce(sum(s.days) filter (where not s.fast_tracked), 0)  as days_otherwise,
                   count(*) * (select t.percent from workforce_standard t
                                where t.kind = 'FEMALE_SHARE' and t.unit_id is null
                                  and t.valid_from <= s.on_day and (t.valid_to is null or t.valid_to >= s.on_day)) / 100
                                                                               as female_standard,
                   count(*) filter (where s.stated)
                     * (select t.percent from workforce_standard t
                         where t.kind = 'ETHNIC_MINORITY_SHARE' and t.unit_id is null
                           and t.valid_from <= s.on_day and (t.valid_to is null or t.valid_to >= s.on_day)) / 100
                                                                               as ethnic_minority_standard
              from started s
             group by s.on_day, s.starts_on, s.intake, s.entry_route
             order by s.starts_on, s.intake
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
                        officers(
                                RecordsBehind.each("started"),
                                "select o.id, o.external_id, " + INTAKE + " from intake i"
                                        + " join student_officer o on o.intake_id = i.id where i.starts_on between :from and :to"),
                        officers(
                                        RecordsBehind.each("started")
                                                .marked(
                                                        "stated",
                                                        "fastTracked",
                                                        "fastTrackedStated",
                                                        "fastTrackedFemale",
                                                        "fastTrackedEthnicMinority",
                                                        "femaleOtherwise",
                                                        "ethnicMinorityOtherwise",
                                                        "appliedOtherwise"),
                                        EACH)
                                .telling("characteristics:read"))
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

    private static RecordsBehind officers(RecordsBehind.Adding adding, String sql) {
        return RecordsBehind.of("student-officers", "/v1/student-officers", "recruitment:read", adding, sql);
    }

    private static Column share(String name, String label, String part, String whole) {
        return Column.percent(name, label, 1).of(part).over(whole);
    }

    private static Column without(String name, String label, String all, String fastTracked) {
        return Column.sum(name, label).of(all).minus(fastTracked);
    }
}
