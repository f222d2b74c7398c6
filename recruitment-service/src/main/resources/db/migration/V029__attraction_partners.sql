-- Who attracts jointly is an organisation that campaigns name, no text.
insert into code (list, code, label, groups, position) values
    ('attraction-partner-kind', 'POLICE_FORCE', 'Police force', '{}', 1),
    ('attraction-partner-kind', 'EDUCATION', 'School, college or university', '{}', 2),
    ('attraction-partner-kind', 'COMMUNITY_ORGANISATION', 'Community or faith organisation', '{}', 3),
    ('attraction-partner-kind', 'CHARITY', 'Charity', '{}', 4),
    ('attraction-partner-kind', 'COMPANY', 'Company', '{}', 5),
    ('attraction-partner-kind', 'PUBLIC_BODY', 'Other public body', '{}', 6),
    ('attraction-partner-kind', 'NOT_STATED', 'Not stated', '{}', 7);

create table attraction_partner (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    name text not null unique,
    kind text not null,
    since_on date not null,
    until_on date check (until_on >= since_on)
);
select track_history('attraction_partner');

create table campaign_partner (
    id uuid primary key default uuidv7(),
    version bigint not null default 0,
    external_id text not null unique,
    campaign_id uuid not null references campaign,
    partner_id uuid not null references attraction_partner,
    contribution text,
    unique (campaign_id, partner_id)
);
create index on campaign_partner (partner_id);
select track_history('campaign_partner');

-- What was a text, parted by commas, is a partner each, since the first campaign that named it; what each is, somebody says.
do $$
begin
    if exists (select from campaign where partners is not null) then
        perform begin_write('migration', 'V029', 'Partners of campaigns are organisations');
        with named as (
            select c.id as campaign_id, c.opens_on, left(trim(n.name), 200) as name
              from campaign c
             cross join lateral regexp_split_to_table(c.partners, '[,;]') as n (name)
             where trim(n.name) <> ''),
        made as (
            insert into attraction_partner (external_id, name, kind, since_on)
            select 'PARTNER-' || row_number() over (order by name), name, 'NOT_STATED', min(opens_on) from named group by name
            returning id, name)
        insert into campaign_partner (external_id, campaign_id, partner_id)
        select 'CAMPAIGN-PARTNER-' || row_number() over (order by t.campaign_id, t.partner_id), t.campaign_id, t.partner_id
          from (select distinct n.campaign_id, m.id as partner_id from named n join made m on m.name = n.name) t;
    end if;
end $$;

drop view as_known.campaign;
alter table campaign drop column partners;
select track_history('campaign');
