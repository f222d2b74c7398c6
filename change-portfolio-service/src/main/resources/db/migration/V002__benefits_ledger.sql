-- The benefits ledger: double-entry and append-only (docs/adr/050). A journal is a set of lines that sum to zero; costs are
-- positive, benefits negative, and FUNDING balances them. The plan is PLAN and REBASELINE journals, what happened is ACTUAL
-- ones; a CLOSE journal moves what remains of a programme from the live book to the closed one. Nothing is ever changed.

insert into code (list, code, label, groups, position) values
    ('ledger-account', 'CAPITAL', 'Capital', '{COST}', 1),
    ('ledger-account', 'ONE_OFF', 'One-off costs', '{COST}', 2),
    ('ledger-account', 'CASHABLE', 'Cashable benefits', '{BENEFIT}', 3),
    ('ledger-account', 'RECURRING', 'Recurring costs', '{COST}', 4),
    ('ledger-account', 'NON_CASHABLE', 'Non-cashable benefits', '{BENEFIT}', 5),
    ('ledger-account', 'FUNDING', 'Funding, which balances the others', '{BALANCING}', 6);

create table journal (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    kind text not null check (kind in ('PLAN', 'ACTUAL', 'REBASELINE', 'CLOSE')),
    posted_on date not null,
    reason text,
    approved_by text,
    check (kind in ('PLAN', 'ACTUAL') or reason is not null),
    check (kind in ('PLAN', 'ACTUAL') or approved_by is not null)
);
create index on journal (posted_on);
select track_history('journal');

create table journal_line (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    journal_id uuid not null references journal,
    line_number integer not null check (line_number > 0),
    project_id uuid not null references project,
    benefit_id uuid,
    account text not null,
    -- 2022 is April 2022 to March 2023
    financial_year integer not null check (financial_year between 2000 and 2100),
    amount_gbp numeric(14, 2) not null check (amount_gbp <> 0),
    basis text not null check (basis in ('PLAN', 'ACTUAL')),
    book text not null default 'LIVE' check (book in ('LIVE', 'CLOSED')),
    unique (journal_id, line_number),
    -- a line names a benefit only of its own project, and only in the account of the benefit's category
    constraint journal_line_benefit_fkey foreign key (benefit_id, project_id, account)
        references benefit (id, project_id, category)
);
create index on journal_line (project_id, basis, book);
create index on journal_line (benefit_id);
create index on journal_line (financial_year);
select track_history('journal_line');

-- Append-only, whoever writes, and also when no row would be concerned.
create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is append-only: post a journal that reverses what is to be undone.';
end $$;
create trigger append_only before update or delete or truncate on journal
    for each statement execute function refuse_ledger_change();
create trigger append_only before update or delete or truncate on journal_line
    for each statement execute function refuse_ledger_change();

-- A journal is posted whole, in one transaction.
create function refuse_late_lines() returns trigger language plpgsql as $$
begin
    if exists (select from new_rows n join public.journal j on j.id = n.journal_id
                where j.recorded_seq <> current_setting('app.write_seq')::bigint) then
        raise exception 'A journal that is posted takes no more lines.';
    end if;
    return null;
end $$;
create trigger posted_whole after insert on journal_line
    referencing new table as new_rows for each statement execute function refuse_late_lines();

-- What holds of every journal when its transaction commits. Each project's lines balance in each book and basis on their own,
-- so that a project's plan can always be reversed, and a programme closed, by a journal that balances.
create function check_journal(checked uuid) returns void language plpgsql as $$
declare
    posted public.journal;
    lines record;
    fault record;
begin
    select * into posted from public.journal where id = checked;
    select count(*) as number, max(line_number) as greatest into lines
      from public.journal_line where journal_id = checked;
    if lines.number < 2 then
        raise exception 'The journal % has fewer than two lines.', posted.external_id;
    end if;
    if lines.greatest <> lines.number then
        raise exception 'The lines of the journal % are not numbered 1, 2, 3 and so on.', posted.external_id;
    end if;

    select p.external_id, l.basis, l.book, sum(l.amount_gbp) as amount into fault
      from public.journal_line l join public.project p on p.id = l.project_id
     where l.journal_id = checked
     group by p.external_id, l.basis, l.book having sum(l.amount_gbp) <> 0
     order by 1, 2, 3 limit 1;
    if found then
        raise exception 'The journal % does not balance: its lines of the project % sum to %, not to zero.',
            posted.external_id, fault.external_id, fault.amount;
    end if;

    if exists (select from public.journal_line
                where journal_id = checked
                  and case posted.kind
                          when 'ACTUAL' then basis <> 'ACTUAL'
                          when 'CLOSE' then false
                          else basis <> 'PLAN' or book <> 'LIVE'
                      end) then
        raise exception 'The journal % has lines that one of kind % may not have.', posted.external_id, posted.kind;
    end if;
    if posted.kind = 'CLOSE' and exists (
            select from public.journal_line where journal_id = checked
             group by project_id, benefit_id, account, financial_year, basis having sum(amount_gbp) <> 0) then
        raise exception 'The journal % closes, and may only move amounts from one book to the other.', posted.external_id;
    end if;
end $$;

create function check_posted_journal() returns trigger language plpgsql as $$
begin
    perform public.check_journal(new.id);
    return null;
end $$;
create constraint trigger balance after insert on journal
    deferrable initially deferred for each row execute function check_posted_journal();

-- Once a journal, not once a line: by its last line. A line that comes after a check (set constraints … immediate) is either
-- the last one, and checked again, or its number was free, which the first check refused.
create function check_posted_line() returns trigger language plpgsql as $$
begin
    if not exists (select from public.journal_line
                    where journal_id = new.journal_id and line_number > new.line_number) then
        perform public.check_journal(new.journal_id);
    end if;
    return null;
end $$;
create constraint trigger balance after insert on journal_line
    deferrable initially deferred for each row execute function check_posted_line();
