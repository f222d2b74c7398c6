-- Who was erased stays erased (docs/adr/076): of the keys by which a person was known a keyed digest is kept, so that a file sent again
-- can be told from somebody new, and from which nobody can be named. Repeatable, because a platform's later version would come before
-- the services' own, which have landed.

-- Never whose key it was: that would say who the erased record was about. The day is the first of a month for the same reason.
create table if not exists erased_key (
    table_name text not null,
    digest bytea not null,
    forget_on date not null check (extract(day from forget_on) = 1),
    primary key (table_name, digest)
);

-- By what the people of a table are known: external_id, and columns that together tell one person from all others, such as 'email'.
create table if not exists erasure_memory (
    table_name text primary key,
    keys text[] not null
);

-- HMAC-SHA256 (RFC 2104) under the secret that the database was born with: what ServiceSecret.sign makes.
create or replace function sign_with_service_secret(purpose text, payload text) returns bytea language sql stable
    return (select sha256(outer_pad || sha256(inner_pad || convert_to(purpose, 'UTF8') || '\x00'::bytea || convert_to(payload, 'UTF8')))
              from (select substring(bit_send(k # ('x' || repeat('36', 64))::bit(512)) from 5) as inner_pad,
                           substring(bit_send(k # ('x' || repeat('5c', 64))::bit(512)) from 5) as outer_pad
                      from (select ('x' || rpad(encode(value, 'hex'), 128, '0'))::bit(512) as k from public.service_secret) s) pads);

-- Null where the person lacks one of the columns. An external id is taken to the letter; a name or an address is the same in capitals.
create or replace function erased_key_digest(tracked text, columns text, person jsonb) returns bytea language sql stable
    return (select case when count(*) = count(person ->> c) then public.sign_with_service_secret(
                       'erased-key', concat_ws(chr(31), tracked, columns, string_agg(
                           case c when 'external_id' then person ->> c else lower(person ->> c) end, chr(31) order by n))) end
              from unnest(string_to_array(columns, ',')) with ordinality x (c, n));

-- Whether a key of the person, one that differs from what was recorded of them before, is of somebody who was erased.
create or replace function was_erased(tracked text, person jsonb, before jsonb default null) returns boolean language plpgsql stable as $$
begin
    if not exists (select from public.erased_key where table_name = tracked) then
        return false;
    end if;
    return exists (
        select from public.erasure_memory m
         cross join unnest(m.keys) k
         cross join lateral (select public.erased_key_digest(tracked, k, person) as digest) d
          join public.erased_key e on e.table_name = tracked and e.digest = d.digest and e.forget_on > current_date
         where m.table_name = tracked
           and (before is null or d.digest is distinct from public.erased_key_digest(tracked, k, before)));
end $$;

-- The last guard, whichever way a record comes.
create or replace function refuse_erased() returns trigger language plpgsql as $$
declare
    again boolean;
begin
    -- one expression would look for old_rows at an INSERT too
    if tg_op = 'INSERT' then
        again := exists (select from new_rows n where public.was_erased(tg_table_name, to_jsonb(n)));
    else
        again := exists (select from new_rows n join old_rows o using (id)
                          where public.was_erased(tg_table_name, to_jsonb(n), to_jsonb(o)));
    end if;
    if again then
        raise exception 'was erased' using errcode = 'ERASD';
    end if;
    return null;
end $$;

-- Called by the service for each table of people, in a repeatable migration of its own. One that only follows another service's people
-- remembers whom it was told of, and refuses nobody whom that service has again.
create or replace function remembers_erasure(tracked text, followed boolean, variadic others text[] default '{}') returns void
language plpgsql as $$
begin
    insert into public.erasure_memory values (tracked, array['external_id'] || others)
    on conflict (table_name) do update set keys = excluded.keys;
    if not followed then
        execute format('create or replace trigger refuse_erased_new after insert on public.%I referencing new table as new_rows
                            for each statement execute function public.refuse_erased()', tracked);
        execute format('create or replace trigger refuse_erased_change after update on public.%I
                            referencing old table as old_rows new table as new_rows
                            for each statement execute function public.refuse_erased()', tracked);
    end if;
end $$;

-- Before they are erased: every key that these people ever had, but for those that another has now.
create or replace function remember_erased(tracked text, ids uuid[], until date) returns void language plpgsql as $$
begin
    delete from public.erased_key where forget_on <= current_date;
    execute format('
        insert into public.erased_key (table_name, digest, forget_on)
        select distinct $1, public.erased_key_digest($1, k, p.person), date_trunc(''month'', $3 + interval ''1 month'')::date
          from (select to_jsonb(t) as person from public.%1$I t where id = any ($2)
                union all select to_jsonb(t) from history.%1$I t where id = any ($2)) p
         cross join (select unnest(keys) as k from public.erasure_memory where table_name = $1) m
         where p.person ->> ''external_id'' <> ''erased-'' || (p.person ->> ''id'')
           and public.erased_key_digest($1, k, p.person) is not null
           and not exists (select from public.%1$I o where o.external_id = p.person ->> ''external_id'' and o.id <> all ($2))
        on conflict (table_name, digest) do update set forget_on = excluded.forget_on', tracked)
    using tracked, ids, until;
end $$;

-- They may be recorded again. Gives how many of the keys were of somebody erased.
create or replace function readmit_erased(tracked text, person jsonb) returns bigint language plpgsql as $$
declare
    forgotten bigint;
begin
    delete from public.erased_key e
     using public.erasure_memory m cross join unnest(m.keys) k
     where m.table_name = tracked and e.table_name = tracked and e.digest = public.erased_key_digest(tracked, k, person);
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
