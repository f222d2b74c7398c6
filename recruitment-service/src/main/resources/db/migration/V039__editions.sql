-- The edition that supersedes another is found by title and launch.
create index on people_policy (title, launched_on);
