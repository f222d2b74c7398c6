-- Whatever must be unique, or not overlap, in tracked tables may be asked for at the end of a transaction (docs/adr/033), so that
-- records can exchange values and move their periods. Run after every migration, so that no table is forgotten; a constraint
-- that is deferrable already is left alone. INITIALLY IMMEDIATE: who doesn't say otherwise is refused at the end of the statement.
-- What others refer to can't be deferrable, and external_id, by which records are found, stays as it is.
select pg_advisory_xact_lock(hashtext('rights')); -- one of several that start at once
do $$
declare
    found record;
begin
    for found in
        select c.conrelid::regclass as tracked, c.conname as name, pg_get_constraintdef(c.oid) as definition
          from pg_constraint c
          join public.tracked_table t on c.conrelid = to_regclass('public.' || quote_ident(t.table_name))
         where c.contype in ('u', 'x') and not c.condeferrable
           and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid)
           and array(select attname::text from pg_attribute where attrelid = c.conrelid and attnum = any (c.conkey)) <> array['external_id']
         order by c.oid
    loop
        execute format('alter table %s drop constraint %I, add constraint %I %s deferrable initially immediate',
                       found.tracked, found.name, found.name, found.definition);
    end loop;
end $$;
