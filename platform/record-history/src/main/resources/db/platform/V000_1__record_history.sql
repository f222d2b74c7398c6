-- Time, recorded: one writer at a time, numbered (docs/adr/010). The first write of a transaction takes the service's lock,
-- draws the next number and adds a row to transaction_log; the lock goes with the commit, so the numbers are the commit order.

create schema history;
create schema as_known;

create sequence transaction_number;

create table transaction_log (
    seq bigint primary key,
    committed_at timestamptz not null,
    actor text not null,
    client text not null,
    reason text
);
create index on transaction_log (committed_at);

-- What changed, one row a record and transaction: the change feed.
create table change (
    seq bigint not null,
    ordinal bigint not null generated always as identity,
    record_type text not null,
    record_id uuid not null,
    kind text not null check (kind in ('created', 'changed', 'corrected', 'deleted', 'redacted')),
    version bigint not null,
    primary key (seq, ordinal),
    unique (record_type, record_id, seq)
);

-- The tables whose history is kept: what the feed calls their records.
create table tracked_table (
    table_name text primary key,
    record_type text not null unique
);

-- The last transaction that a reader of this snapshot can see; 0 before the first.
create function last_position() returns bigint language sql stable
    return coalesce((select max(seq) from public.transaction_log), 0);

-- The lock of the one writer, and the gate that a transaction passes to get its time.
create function writer_lock() returns bigint language sql immutable return 7305808869229538158;
create function commit_gate() returns bigint language sql immutable return 7305808869229538159;

-- Takes the writer's lock and draws the number, once a transaction. Everything that writes calls it before any other lock.
create function begin_write(actor text, client text, reason text, correction boolean default false) returns bigint
language plpgsql as $$
declare
    number bigint := nullif(current_setting('app.write_seq', true), '')::bigint;
begin
    if number is not null then
        return number;
    end if;
    perform pg_advisory_xact_lock(writer_lock());
    number := nextval('public.transaction_number');
    insert into public.transaction_log (seq, committed_at, actor, client, reason)
    values (number, 'infinity', actor, client, reason);
    perform set_config('app.write_seq', number::text, true);
    perform set_config('app.change_kind', case when correction then 'corrected' else 'changed' end, true);
    return number;
end $$;

-- At the commit: the time, later than that of every transaction before. Readers that ask for an instant later than every
-- visible commit wait at the gate (position_at), so what an instant means never changes afterwards.
create function stamp_commit() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(commit_gate());
    update public.transaction_log
       set committed_at = greatest(
               clock_timestamp(),
               (select committed_at + interval '1 microsecond' from public.transaction_log
                 where seq < new.seq order by seq desc limit 1))
     where seq = new.seq;
    return null;
end $$;
create constraint trigger stamp_commit after insert on transaction_log
    deferrable initially deferred for each row execute function stamp_commit();

-- The position that an instant means: the last transaction committed by then.
create function position_at(instant timestamptz) returns bigint language plpgsql as $$
declare
    last_commit timestamptz;
    found_position bigint;
begin
    select committed_at into last_commit from public.transaction_log order by seq desc limit 1;
    if last_commit is null or instant >= last_commit then
        perform pg_advisory_lock_shared(commit_gate());
        perform pg_advisory_unlock_shared(commit_gate());
    end if;
    select coalesce(max(seq), 0) into found_position from public.transaction_log where committed_at <= instant;
    return found_position;
end $$;

create function as_known_seq() returns bigint language sql stable
    return nullif(current_setting('app.as_known_seq', true), '')::bigint;

-- The triggers, one set for all tracked tables: tg_argv holds the record type and the table's columns. Statement-level with
-- transition tables, so that a bulk load of a million rows costs a few statements.
create function number_write() returns trigger language plpgsql as $$
begin
    if nullif(current_setting('app.write_seq', true), '') is null then
        perform public.begin_write(session_user, 'database', null);
    end if;
    return null;
end $$;

create function stamp_row() returns trigger language plpgsql as $$
begin
    new.recorded_seq := current_setting('app.write_seq')::bigint;
    return new;
end $$;

create function record_created() returns trigger language plpgsql as $$
begin
    insert into public.change (seq, record_type, record_id, kind, version)
    select current_setting('app.write_seq')::bigint, tg_argv[0], id, 'created', version from new_rows
    on conflict (record_type, record_id, seq) do update set kind = 'changed', version = excluded.version;
    return null;
end $$;

create function record_changed() returns trigger language plpgsql as $$
declare
    number bigint := current_setting('app.write_seq')::bigint;
begin
    -- what this transaction wrote itself was never seen by anybody: no history
    execute format('insert into history.%1$I (%2$s, superseded_seq) select %2$s, $1 from old_rows where recorded_seq < $1',
                   tg_table_name, tg_argv[1]) using number;
    insert into public.change (seq, record_type, record_id, kind, version)
    select number, tg_argv[0], id, current_setting('app.change_kind'), version from new_rows
    on conflict (record_type, record_id, seq) do update set version = excluded.version;
    return null;
end $$;

create function record_deleted() returns trigger language plpgsql as $$
declare
    number bigint := current_setting('app.write_seq')::bigint;
begin
    execute format('insert into history.%1$I (%2$s, superseded_seq) select %2$s, $1 from old_rows where recorded_seq < $1',
                   tg_table_name, tg_argv[1]) using number;
    -- what came and went in one transaction was never there
    delete from public.change c using old_rows o
     where c.seq = number and c.record_type = tg_argv[0] and c.record_id = o.id and c.kind = 'created';
    insert into public.change (seq, record_type, record_id, kind, version)
    select number, tg_argv[0], id, 'deleted', version from old_rows where recorded_seq < number
    on conflict (record_type, record_id, seq) do update set kind = 'deleted', version = excluded.version;
    return null;
end $$;

-- Keeps the history of a table: select track_history('absence'), in the migration that creates it. The table has id uuid and
-- version bigint. Called again by a migration that added columns, it brings history, triggers and view up to date.
create function track_history(tracked text, record_type text default null) returns void language plpgsql as $$
declare
    kind text := coalesce(record_type, replace(tracked, '_', '-') || 's');
    columns text;
    added record;
begin
    if not exists (select from pg_attribute where attrelid = to_regclass('public.' || quote_ident(tracked))
                                              and attname = 'recorded_seq') then
        execute format('alter table public.%I add column recorded_seq bigint not null
                            default nullif(current_setting(''app.write_seq'', true), '''')::bigint', tracked);
        execute format('create index on public.%I (recorded_seq)', tracked);
        execute format('create table history.%1$I (like public.%1$I)', tracked);
        execute format('alter table history.%I add column superseded_seq bigint not null', tracked);
        execute format('alter table history.%I add primary key (id, recorded_seq)', tracked);
        execute format('create index on history.%I (superseded_seq, recorded_seq)', tracked);
        execute format('create trigger number_write before insert or update or delete on public.%I
                            for each statement execute function public.number_write()', tracked);
        execute format('create trigger stamp_row before update on public.%I
                            for each row execute function public.stamp_row()', tracked);
        insert into public.tracked_table values (tracked, kind);
    end if;

    for added in select attname, format_type(atttypid, atttypmod) as type from pg_attribute a
                  where attrelid = to_regclass('public.' || quote_ident(tracked)) and attnum > 0 and not attisdropped
                    and not exists (select from pg_attribute h
                                     where h.attrelid = to_regclass('history.' || quote_ident(tracked))
                                       and h.attname = a.attname and not h.attisdropped)
                  order by attnum loop
        execute format('alter table history.%I add column %I %s', tracked, added.attname, added.type);
    end loop;

    select string_agg(quote_ident(attname), ', ' order by attnum) into columns from pg_attribute
     where attrelid = to_regclass('public.' || quote_ident(tracked)) and attnum > 0 and not attisdropped;

    execute format('create or replace trigger record_created after insert on public.%I
                        referencing new table as new_rows
                        for each statement execute function public.record_created(%L)', tracked, kind);
    execute format('create or replace trigger record_changed after update on public.%I
                        referencing old table as old_rows new table as new_rows
                        for each statement execute function public.record_changed(%L, %L)', tracked, kind, columns);
    execute format('create or replace trigger record_deleted after delete on public.%I
                        referencing old table as old_rows
                        for each statement execute function public.record_deleted(%L, %L)', tracked, kind, columns);
    execute format('drop view if exists as_known.%I', tracked);
    execute format(
        'create view as_known.%1$I as
         select %2$s from public.%1$I where recorded_seq <= public.as_known_seq()
         union all
         select %2$s from history.%1$I
          where recorded_seq <= public.as_known_seq() and superseded_seq > public.as_known_seq()', tracked, columns);
end $$;

-- How far a projection has followed another service's feed; written in the transaction of what it brought.
create table feed_cursor (
    source text primary key,
    position text not null,
    followed_at timestamptz not null
);
