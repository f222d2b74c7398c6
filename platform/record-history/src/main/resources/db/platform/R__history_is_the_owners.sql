-- History, the log of transactions and the feed are written by functions that have their owner's rights, and by nobody else
-- (docs/adr/073). Repeatable, because a platform's later version would come before the services' own, which have landed.

-- What erase_history leaves behind; who did it and why stands in transaction_log.
create table if not exists history_erasure (
    id uuid primary key default uuidv7(),
    erased_at timestamptz not null default clock_timestamp(),
    seq bigint not null,
    table_name text not null,
    columns text[] not null,
    record_ids uuid[] not null,
    versions bigint not null
);

-- Whether the number is of the transaction that is open here. A number that somebody only set would put changes down to another
-- transaction, and keep what they replace out of history.
create or replace function is_open_write(number bigint) returns boolean language sql stable
    return exists (select from public.transaction_log
                    where seq = number and (committed_at = 'infinity' or xmin = pg_current_xact_id()::xid));

create or replace function number_write() returns trigger language plpgsql as $$
declare
    number bigint := nullif(current_setting('app.write_seq', true), '')::bigint;
begin
    if number is null then
        perform public.begin_write(session_user, 'database', null);
    elsif not public.is_open_write(number) then
        raise exception 'app.write_seq % is not of this transaction', number using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;

create or replace function record_created() returns trigger language plpgsql as $$
declare
    number bigint := current_setting('app.write_seq')::bigint;
begin
    if exists (select from new_rows where recorded_seq <> number) then
        raise exception 'nothing is recorded at another time than now' using errcode = 'insufficient_privilege';
    end if;
    insert into public.change (seq, record_type, record_id, kind, version)
    select number, tg_argv[0], id, 'created', version from new_rows
    on conflict (record_type, record_id, seq) do update set kind = 'changed', version = excluded.version;
    return null;
end $$;

-- The one way by which history changes: it empties what identifies somebody (docs/adr/070), as null or 'erased', in every version of these
-- records, or in those that were held on these people; an external id, where asked for or where one of the keys stands in it, becomes
-- 'erased-{id}'. Days, outcomes and order stay. Gives the number of versions.
create or replace function erase_history(tracked text, ids uuid[], columns text[], held_by text default null,
                                         people uuid[] default null, keys text[] default '{}') returns bigint
language plpgsql as $$
declare
    number bigint := nullif(current_setting('app.write_seq', true), '')::bigint;
    past regclass := to_regclass('history.' || quote_ident(tracked));
    emptied text;
    erased bigint;
begin
    if number is null or not public.is_open_write(number) then
        raise exception 'history is erased in a transaction that begin_write has numbered' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from public.tracked_table where table_name = tracked)
        or columns && array['id', 'version', 'recorded_seq', 'superseded_seq'] then
        raise exception 'that can''t be erased' using errcode = 'insufficient_privilege';
    end if;
    select string_agg(format('%I = %s', h.attname, case when h.attnotnull or p.attnotnull then '''erased''' else 'null' end), ', ')
      into emptied
      from pg_attribute h
      left join pg_attribute p on p.attrelid = to_regclass('public.' || quote_ident(tracked)) and p.attname = h.attname
     where h.attrelid = past and h.attname = any (columns) and h.attname <> 'external_id';
    execute format(
        'update %s set %s external_id = case when $1 or external_id ~ any ($2) then ''erased-'' || id else external_id end
          where id = any ($3) and ($4 is null or %s = any ($4)) and ($5 or external_id ~ any ($2))',
        past, emptied || ',', coalesce(quote_ident(held_by), 'id'))
    using 'external_id' = any (columns), keys, ids, people, cardinality(columns) > 0;
    get diagnostics erased = row_count;
    if erased > 0 then
        insert into public.history_erasure (seq, table_name, columns, record_ids, versions)
        values (number, tracked, columns, ids, erased);
    end if;
    return erased;
end $$;

-- With the owner's rights, and a search path that no caller can bend. A trigger's function serves the triggers of migrations alone: whoever
-- could put it on a table of their own would write history with it.
do $$
declare
    writing text;
begin
    foreach writing in array array['begin_write(text, text, text, boolean)', 'stamp_commit()', 'number_write()', 'record_created()',
                                   'record_changed()', 'record_deleted()', 'erase_history(text, uuid[], text[], text, uuid[], text[])']
    loop
        execute format('alter function public.%s security definer set search_path = pg_catalog, public, pg_temp', writing);
        if writing like '%()' then
            execute format('revoke execute on function public.%s from public', writing);
        end if;
    end loop;
end $$;
