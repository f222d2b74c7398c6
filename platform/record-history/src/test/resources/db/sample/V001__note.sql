-- A business table as a service would have it: something to keep the history of.
create table note (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    text text not null
);
select track_history('note');
