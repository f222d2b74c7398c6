-- Who passed waits for a post, and leaves the pool promoted, in time, or for another reason: it follows from other records when.
insert into code (list, code, label, groups, position) values
    ('promotion-pool', 'PROMOTION_POOL', 'Passed, and waits for a post', '{}', 1),
    ('promotion-pool', 'TALENT_POOL', 'Talent pool', '{}', 2),
    ('promotion-pool', 'DEVELOPMENT_POOL', 'Development pool', '{}', 3),
    ('pool-leaving-reason', 'PROMOTED', 'Promoted: holds the rank, or a higher one', '{}', 1),
    ('pool-leaving-reason', 'LEFT_OFFICE', 'Left the office that can be promoted', '{}', 2),
    ('pool-leaving-reason', 'WITHDRAWN', 'Withdrew from the pool', '{}', 3),
    ('pool-leaving-reason', 'LATER_OUTCOME', 'Has a later outcome for the same rank', '{}', 4),
    ('pool-leaving-reason', 'EXPIRED', 'The life of the pool was over', '{}', 5),
    ('contradiction-kind', 'PROMOTED_BEFORE_OUTCOME', 'Holds the rank, and the application has no outcome', '{}', 7),
    ('contradiction-kind', 'PROMOTED_WITHOUT_SUCCESS', 'Holds the rank, and no application for it was successful', '{}', 8);
update code set label = 'Successful: promoted, or waits for a post'
 where list = 'promotion-outcome' and code = 'SUCCESSFUL';

alter table promotion_process add column pool_months integer check (pool_months >= 1);
select track_history('promotion_process', 'promotion-processes');

alter table promotion_application add column left_pool_on date check (left_pool_on >= outcome_on);
select track_history('promotion_application');
