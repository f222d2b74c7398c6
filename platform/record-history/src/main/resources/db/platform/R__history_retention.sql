-- How far back it is known (docs/adr/075): what was superseded before that is dropped when its time has come, and who asks for it is told so.
create table if not exists history_floor (
    seq bigint primary key,
    dropped_at timestamptz not null default clock_timestamp(),
    dropped_by text not null default session_user,
    versions bigint not null,
    changes bigint not null
);

-- The first position that can still be asked for; 0 where nothing was ever dropped.
create or replace function known_since() returns bigint language sql stable
    return coalesce((select max(seq) from public.history_floor), 0);

-- Drops the versions that only readers as known before this instant could see, and of the feed what a later change has overtaken by then: whoever
-- reads it from the start still gets every record as it then was. What is as known at the instant or later, and the log, stay. For the owner alone.
create or replace function drop_history(before timestamptz) returns history_floor language plpgsql as $$
declare
    dropped public.history_floor;
    tracked text;
    counted bigint;
begin
    if before > now() - interval '1 year' then
        raise exception 'what was known within the last year is kept';
    end if;
    dropped.seq := public.position_at(before);
    if dropped.seq <= public.known_since() then
        raise exception 'nothing is known of before %', before;
    end if;
    dropped.versions := 0;
    for tracked in select table_name from public.tracked_table loop
        execute format('delete from history.%I where superseded_seq <= $1', tracked) using dropped.seq;
        get diagnostics counted = row_count;
        dropped.versions := dropped.versions + counted;
    end loop;
    delete from public.change c
     where c.seq <= dropped.seq
       and exists (select from public.change later
                    where later.record_type = c.record_type and later.record_id = c.record_id
                      and later.seq > c.seq and later.seq <= dropped.seq);
    get diagnostics dropped.changes = row_count;
    insert into public.history_floor (seq, versions, changes) values (dropped.seq, dropped.versions, dropped.changes)
    returning * into dropped;
    return dropped;
end $$;
revoke execute on function drop_history(timestamptz) from public;
