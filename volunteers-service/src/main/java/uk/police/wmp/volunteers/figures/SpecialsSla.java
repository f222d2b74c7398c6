package uk.police.wmp.volunteers.figures;

import jakarta.enterprise.context.ApplicationScoped;
import uk.police.wmp.figures.Chart;
import uk.police.wmp.figures.Column;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.RecordsBehind;
import uk.police.wmp.figures.TimeShape;

/** Special constables by what they did against the service level of 16 hours a month (community paper of 2023, table 3). */
@ApplicationScoped
class SpecialsSla implements Figure {

    private static final String STATES = """
            with month as (
                select m as month, (m + interval '1 month')::date as next_month from unnest(:months) as m),
            at_end as (
                select m.month, m.next_month, s.id, s.external_id, s.worker_id, s.status
                  from month m
                  join special_status s
                    on s.valid_from < m.next_month and (s.valid_to is null or s.valid_to >= m.next_month - 1)
                 where s.status <> 'LEFT'),
            active_days as (
                select e.month, e.worker_id,
                       sum(least(coalesce(s.valid_to, e.next_month), e.next_month - 1) - greatest(s.valid_from, e.month) + 1)
                           as days
                  from at_end e
                  join special_status s
                    on s.worker_id = e.worker_id and s.status = 'ACTIVE'
                   and s.valid_from < e.next_month and (s.valid_to is null or s.valid_to >= e.month)
                 where e.status = 'ACTIVE'
                 group by e.month, e.worker_id),
            worked as (
                select m.month, d.worker_id, sum(d.ended_at - d.started_at) as time
                  from month m
                  join duty d
                    on d.started_at >= m.month::timestamp at time zone 'Europe/London'
                   and d.started_at < m.next_month::timestamp at time zone 'Europe/London'
                 where d.signed_off_on is not null
                 group by m.month, d.worker_id),
            state as (
                select e.month, e.id, e.external_id,
                       case
                         when e.status <> 'ACTIVE' then e.status
                         when a.days = e.next_month - e.month
                           then case when coalesce(w.time, interval '0') >= interval '16 hours'
                                     then 'MEETING' else 'UNDER' end
                         else coalesce(
                             (select case when s.status = 'LEFT' then 'IN_TRAINING' else s.status end
                                from special_status s
                               where s.worker_id = e.worker_id and s.status <> 'ACTIVE' and s.valid_from < e.next_month
                               order by s.valid_from desc limit 1),
                             'IN_TRAINING')
                       end as state
                  from at_end e
                  left join active_days a on a.month = e.month and a.worker_id = e.worker_id
                  left join worked w on w.month = e.month and w.worker_id = e.worker_id)
            """;

    // The status on the last day decides, but ACTIVE counts by hours only when it held all month: active since 2 May,
    // and in
    // training before, is in training in May. 16.00 hours meets the level; 15.99 doesn't.
    private static final String SQL = STATES + """
            select m.month,
                   count(*) filter (where s.state = 'UNDER')                                 as active_under,
                   count(*) filter (where s.state = 'MEETING')                               as active_meeting,
                   count(*) filter (where s.state = 'IN_TRAINING')                           as in_training,
                   count(*) filter (where s.state = 'NON_OPERATIONAL')                       as non_operational,
                   count(*) filter (where s.state in ('LEAVE_OF_ABSENCE', 'SUSPENDED'))      as leave_or_suspended
              from month m left join state s on s.month = m.month
             group by m.month
             order by m.month
            """;

    @Override
    public FigureDefinition definition() {
        return FigureDefinition.of("specials-sla", "Special constables by state and month")
                .question("How many special constables meet the service level of 16 hours a month?")
                .publishedExactly(
                        "Leave of absence and suspension are one column on purpose, so that it doesn't tell which of both somebody is in.")
                .time(TimeShape.PERIOD)
                .columns(
                        Column.month("month", "Month"),
                        Column.count("activeUnder", "Active, under 16 hours").notAdditive(),
                        Column.count("activeMeeting", "Active, 16 hours or more")
                                .notAdditive(),
                        Column.count("inTraining", "In training").notAdditive(),
                        Column.count("nonOperational", "Non-operational").notAdditive(),
                        Column.count("leaveOrSuspended", "Leave of absence or suspended")
                                .notAdditive(),
                        Column.sum("total", "Total special constables")
                                .of("activeUnder", "activeMeeting", "inTraining", "nonOperational", "leaveOrSuspended"),
                        Column.sum("activeAllMonth", "Active all month").of("activeUnder", "activeMeeting"),
                        Column.percent("meetingPercent", "Meeting the service level", 1)
                                .of("activeMeeting")
                                .over("activeAllMonth"))
                .sql(SQL)
                .sources("special-statuses", "duties")
                .records(RecordsBehind.of(
                                "special-statuses",
                                "/v1/special-statuses",
                                "volunteers:read",
                                RecordsBehind.marked(
                                        "activeUnder",
                                        "activeMeeting",
                                        "inTraining",
                                        "nonOperational",
                                        "leaveOrSuspended"),
                                STATES + """
                        select s.id, s.external_id, s.month, s.state = 'UNDER' as active_under, s.state = 'MEETING' as active_meeting,
                               s.state = 'IN_TRAINING' as in_training, s.state = 'NON_OPERATIONAL' as non_operational,
                               s.state in ('LEAVE_OF_ABSENCE', 'SUSPENDED') as leave_or_suspended
                          from state s
                        """)
                        .telling("special-statuses:read"))
                .notes(
                        "The service level is at least 16 hours in a calendar month of a special who is active all month; exactly"
                                + " 16 hours meets it. Approved leave suspends it.",
                        "Who became active in the course of the month counts under the status before, or in training when new.")
                .chart(Chart.lines("activeUnder", "activeMeeting"))
                .build();
    }
}
