-- What callers without figures:unsuppressed read of disclosive figures: what was recorded up to this position. Repeatable, because a
-- platform's later version would come before the services' own, which have landed.
create table if not exists figure_release (
    period date primary key,
    position bigint not null,
    released_at timestamptz not null default clock_timestamp()
);

-- Absent where the first question of a period made the release.
alter table figure_release add column if not exists released_by text;
