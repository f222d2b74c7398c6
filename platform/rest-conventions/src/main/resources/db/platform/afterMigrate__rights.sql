-- What the application's own login may do (docs/adr/073): read and write rows. It owns nothing, so it can neither change a table nor
-- switch a trigger off; it may truncate nothing. What is only ever added to, a module says itself in an afterMigrate__rights_… of its own.
-- Run after every migration, so that no table is forgotten; one application after another, where several start at once.
do $$
declare
    application text := '${application}';
begin
    if application = current_user then
        raise exception 'DATABASE_USERNAME and DATABASE_OWNER_USERNAME are both %: the application''s login must not own its database',
            application;
    end if;
    perform pg_advisory_xact_lock(hashtext('rights'));
    execute format('grant connect, temporary on database %I to %I', current_database(), application);
    execute format('grant usage on schema public to %I', application);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', application);
    -- of a later migration, for whoever still runs the version before
    execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', application);
    execute format('grant usage on all sequences in schema public to %I', application);
    execute format('revoke insert, update, delete on service_secret, code, flyway_schema_history from %I', application);
    execute format('revoke update, delete on actor_name from %I', application);
end $$;
