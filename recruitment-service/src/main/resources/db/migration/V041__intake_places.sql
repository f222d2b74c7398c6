-- Who is appointed may be promised a place of an intake before the HR system knows the student officer.
alter table application
    add column intake_id uuid references intake,
    add constraint application_intake_of_appointed check (intake_id is null or appointed_on is not null);
create index on application (intake_id);
select track_history('application');
