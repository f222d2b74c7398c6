-- Who the subjects of tokens are: the log of who did what says their ids, and must be read also when the identity provider is gone. Every
-- name that somebody ever had here, never changed. Repeatable, because a platform's later version would come before the services' own.
create table if not exists actor_name (
    actor text not null,
    name text not null,
    first_seen_at timestamptz not null default clock_timestamp(),
    primary key (actor, name)
);
