insert into code (list, code, label, groups, position) values
    ('recruitment-calendar-kind', 'OPENS', 'A campaign opens for applications', '{}', 1),
    ('recruitment-calendar-kind', 'CLOSES', 'The last day of a campaign', '{}', 2),
    ('recruitment-calendar-kind', 'ALWAYS_LIVE', 'A campaign without a last day, open in the period', '{}', 3),
    ('recruitment-calendar-kind', 'OPEN_THROUGHOUT', 'A campaign that opened before the period and closes after it', '{}', 4),
    ('recruitment-calendar-kind', 'INTAKE_STARTS', 'An intake of student officers starts', '{}', 5),
    ('recruitment-calendar-kind', 'ROUTE_OPENS', 'The first day of an entry route', '{}', 6),
    ('recruitment-calendar-kind', 'ROUTE_CLOSES', 'The last day of an entry route', '{}', 7);
