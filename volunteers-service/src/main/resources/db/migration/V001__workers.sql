-- Of recruitment's workers only who they are: specials, and leaders of cadets who are officers or staff. Kept by following the
-- feed; no rules but the key, for a rule of ours that refused a change would stop the feed for good.
create table worker (
    id uuid primary key,
    version bigint not null,
    external_id text not null
);
create index on worker (external_id);
select track_history('worker');
