-- How a count is rounded depends on the secret that a database is born with. Tests draw alike in every run; that every draw is safe
-- is tested where draws are many (CountsTest, AttackerIT). Here, because a test-jar's migrations aren't found.
do $$
begin
    perform pg_advisory_xact_lock(hashtext('rights'));
    if to_regclass('public.service_secret') is not null then
        update service_secret set value = sha256('tests draw alike');
    end if;
end $$;
