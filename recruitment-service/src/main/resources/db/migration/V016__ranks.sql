-- One name for one thing: what /v1/ranks tells of is the table rank.
alter table rank_holding rename to rank;
alter table history.rank_holding rename to rank;
drop view as_known.rank_holding;
update public.tracked_table set table_name = 'rank' where table_name = 'rank_holding';
select track_history('rank', 'ranks');

-- a constraint that refuses tells by its name which value it is about
do $$
declare
    old_name record;
begin
    for old_name in select conname from pg_constraint
                     where conrelid = 'rank'::regclass and conname like 'rank\_holding\_%' loop
        execute format('alter table rank rename constraint %I to %I', old_name.conname,
                       replace(old_name.conname, 'rank_holding_', 'rank_'));
    end loop;
end $$;
