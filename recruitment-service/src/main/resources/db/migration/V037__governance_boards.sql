-- Boards that steer. The gold group was a campaign that took applications, and its meetings were events that attract: they are carried over.
insert into code (list, code, label, groups, position) values
    ('governance-board-kind', 'GOLD_GROUP', 'Gold group', '{}', 1),
    ('governance-board-kind', 'STEERING_GROUP', 'Steering group', '{}', 2),
    ('governance-board-kind', 'PROGRAMME_BOARD', 'Programme board', '{}', 3),
    ('governance-board-kind', 'ADVISORY_GROUP', 'Advisory group', '{}', 4),
    ('aim-direction', 'RISE_TO', 'Is to rise to the target', '{}', 1),
    ('aim-direction', 'FALL_TO', 'Is to fall to the target', '{}', 2);

create table governance_board (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null,
    kind text not null,
    purpose text,
    established_on date not null,
    closed_on date check (closed_on >= established_on),
    meets_every_days integer check (meets_every_days > 0)
);
create index on governance_board (established_on);
create index on governance_board (name);
select track_history('governance_board');

create table board_member (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    board_id uuid not null references governance_board,
    worker_id uuid references worker,
    role text not null,
    chair boolean not null default false,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create index on board_member (board_id);
create index on board_member (worker_id);
create index on board_member (valid_from);
select track_history('board_member');

create table board_meeting (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    board_id uuid not null references governance_board,
    held_on date not null,
    minutes_reference text,
    unique (board_id, held_on)
);
create index on board_meeting (held_on);
select track_history('board_meeting');

create table board_attendance (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    meeting_id uuid not null references board_meeting,
    member_id uuid not null references board_member,
    unique (meeting_id, member_id)
);
create index on board_attendance (member_id);
select track_history('board_attendance');

create table board_action (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    board_id uuid not null references governance_board,
    meeting_id uuid references board_meeting,
    owner_id uuid not null references board_member,
    task text not null,
    agreed_on date not null,
    due_on date not null check (due_on >= agreed_on),
    done_on date check (done_on >= agreed_on)
);
create index on board_action (board_id);
create index on board_action (meeting_id);
create index on board_action (owner_id);
create index on board_action (due_on);
create index on board_action (agreed_on);
select track_history('board_action');

create table board_aim (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    board_id uuid not null references governance_board,
    aim text not null,
    watches text not null,
    parameters text,
    figure_row text,
    target numeric(14, 2) not null,
    direction text not null,
    valid_from date not null,
    due_on date not null check (due_on >= valid_from)
);
create index on board_aim (board_id);
create index on board_aim (due_on);
select track_history('board_aim');

-- A gold group becomes a board, and its meetings, of which one a day is kept, meetings; what somebody noted of a meeting stands in its minutes
-- reference. One that took applications stays a campaign, of recruitment; so does whatever else belongs to it.
select begin_write('system', 'migration', null) where exists (select from campaign where kind = 'GOLD_GROUP');
insert into governance_board (external_id, name, kind, purpose, established_on, closed_on)
select external_id, name, 'GOLD_GROUP', purpose, opens_on, closes_on from campaign where kind = 'GOLD_GROUP';
insert into board_meeting (external_id, board_id, held_on, minutes_reference)
select distinct on (b.id, e.starts_on) e.external_id, b.id, e.starts_on, left(e.notes, 300)
  from attraction_event e
  join campaign c on c.id = e.campaign_id and c.kind = 'GOLD_GROUP'
  join governance_board b on b.external_id = c.external_id
 where e.kind = 'GOLD_GROUP_MEETING' and e.starts_on between b.established_on and coalesce(b.closed_on, 'infinity')
 order by b.id, e.starts_on, e.external_id;
delete from attraction_event where kind = 'GOLD_GROUP_MEETING'
   and not exists (select from expression_of_interest i where i.event_id = attraction_event.id);
delete from campaign c where c.kind = 'GOLD_GROUP'
   and not exists (select from application a where a.campaign_id = c.id)
   and not exists (select from expression_of_interest i where i.campaign_id = c.id)
   and not exists (select from attraction_event e where e.campaign_id = c.id)
   and not exists (select from positive_action_intervention p where p.campaign_id = c.id);
update campaign set kind = 'RECRUITMENT', version = version + 1 where kind = 'GOLD_GROUP';
update attraction_event set kind = 'COMMUNITY_ACTIVITY', version = version + 1 where kind = 'GOLD_GROUP_MEETING';
-- deleted, not ended: with an end they would be accepted of days before it
delete from code where list = 'campaign-kind' and code = 'GOLD_GROUP' or list = 'attraction-event-kind' and code = 'GOLD_GROUP_MEETING';
