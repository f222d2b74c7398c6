-- What figures read of everybody on a day: each of these indexes holds it all, in the order of the workers, so that the database walks
-- them side by side and reads no table.
create index on worker (id) include (sex, ethnicity, disability);
create index on employment (worker_id, joined_on) include (left_on, worker_type);
create index on rank_holding (worker_id, valid_from) include (valid_to, rank, temporary);
create index on posting (worker_id, valid_from) include (valid_to, unit_id, role);
create index on contract (worker_id, valid_from) include (valid_to, full_time_equivalent);

create index on vetting_clearance (worker_id, decided_on) include (level, expires_on, withdrawn_on)
 where decision = 'GRANTED' and kind is distinct from 'EVENT';
drop index performance_conversation_cycle_id_worker_id_idx;
create index on performance_conversation (cycle_id, worker_id) include (id, objectives_agreed_on, year_end_on);
drop index learning_participation_worker_id_idx;
create index on learning_participation (worker_id) include (programme_id, completed_on);
