-- What a board saw, for ever. A correction is a new issue; no issue is changed or removed, not even by the gateway itself.
create table board_paper_issue (
    id uuid primary key default uuidv7(),
    paper text not null,
    number integer not null check (number > 0),
    issued_at timestamptz not null,
    issued_by text not null,
    issued_through text not null,
    reason text,
    as_at date not null,
    as_known_at timestamptz,
    complete boolean not null,
    required_permissions text[] not null,
    document text not null,
    document_sha256 text not null check (document_sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    page text not null,
    page_sha256 text not null check (page_sha256 = encode(sha256(convert_to(page, 'UTF8')), 'hex')),
    unique (paper, number)
);

create function refuse_to_change_an_issue() returns trigger language plpgsql as $$
begin
    raise exception 'issued papers are never changed or removed' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger no_issue_is_changed before update or delete on board_paper_issue
    for each row execute function refuse_to_change_an_issue();
create trigger no_issues_are_emptied before truncate on board_paper_issue
    for each statement execute function refuse_to_change_an_issue();
