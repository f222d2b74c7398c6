-- Who was preferred at a step of the selection may be preferred again on the way to the appointment, by the same final score.
alter table fast_track add column step text;
alter table fast_track drop constraint fast_track_assessment_id_key;
alter table fast_track add unique (assessment_id, step);
select track_history('fast_track');
