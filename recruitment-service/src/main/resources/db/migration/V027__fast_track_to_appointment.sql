-- Who was preferred at a step of the selection may be preferred again on the way to the appointment, by the same final score.
alter table fast_track add column waited_at text;
do $$
begin
    if exists (select from fast_track) then
        perform begin_write('migration', 'V027', 'A preference says at which step the candidate waited');
        update fast_track f set waited_at = p.step
          from panel_assessment a join selection_panel p on p.id = a.panel_id
         where a.id = f.assessment_id;
    end if;
end $$;
alter table fast_track drop constraint fast_track_assessment_id_key;
alter table fast_track add unique (assessment_id, waited_at);
select track_history('fast_track');
