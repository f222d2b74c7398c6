-- Of history, the log, the feed and what was erased the application only reads: functions write them (docs/adr/073).
select pg_advisory_xact_lock(hashtext('rights')); -- one of several that start at once
do $$
declare
    application text := '${application}';
begin
    execute format('grant usage on schema history, as_known to %I', application);
    execute format('grant select on all tables in schema history, as_known to %I', application);
    -- views of a later migration, for whoever still runs the version before
    execute format('alter default privileges in schema history, as_known grant select on tables to %I', application);
    execute format('revoke insert, update, delete on transaction_log, change, tracked_table, history_erasure, history_floor from %I', application);
    execute format('revoke insert, update, delete on erasure_memory from %I', application);
    execute format('revoke usage on sequence transaction_number from %I', application);
end $$;
