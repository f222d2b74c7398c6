-- A small force to import: one table for each thing that a declaration can say.
create table station (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name varchar(20) not null,
    parent_id uuid references station
);
select track_history('station');

create table keeper (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique
);
select track_history('keeper');

create table spell (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    keeper_id uuid not null references keeper,
    started_on date not null,
    ended_on date,
    hours_lost numeric(7, 2) check (hours_lost < 5000),
    docket text unique,
    reason text not null default 'UNKNOWN'
);
create index on spell (keeper_id, started_on);
select track_history('spell');

create table spell_note (
    spell_id uuid primary key references spell,
    note text not null
);

create table stay (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    keeper_id uuid not null references keeper,
    valid_from date not null,
    valid_to date,
    valid daterange generated always as (daterange(valid_from, valid_to, '[]')) stored,
    unique (keeper_id, valid without overlaps)
);
select track_history('stay');

create table entry_book (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique
);
select track_history('entry_book');

create table entry_line (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    entry_book_id uuid not null references entry_book,
    line_number integer not null,
    amount numeric(12, 2) not null,
    unique (entry_book_id, line_number)
);
select track_history('entry_line');

create function books_balance() returns trigger language plpgsql as $$
begin
    if (select sum(amount) from entry_line where entry_book_id = new.entry_book_id) <> 0 then
        raise exception 'the lines of a book must sum to zero';
    end if;
    return null;
end $$;
create constraint trigger books_balance after insert or update on entry_line
    deferrable initially deferred for each row execute function books_balance();

create function entry_line_stays() returns trigger language plpgsql as $$
begin
    raise exception 'an entry stays as it is';
end $$;
create trigger entry_line_stays before update or delete on entry_line for each statement execute function entry_line_stays();

insert into code (list, code, label, valid_from, valid_to, position) values
    ('spell-reason', 'UNKNOWN', 'Not known', '2000-01-01', null, 0),
    ('spell-reason', 'COLD', 'A cold', '2000-01-01', null, 1),
    ('spell-reason', 'MEASLES', 'Measles', '2000-01-01', '2019-12-31', 2);
