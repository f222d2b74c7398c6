-- A panel marks candidates of a campaign or applicants of a promotion process: one machinery for both.
alter table selection_panel
    alter column campaign_id drop not null,
    add column process_id uuid references promotion_process,
    add column exercise text,
    add constraint selection_panel_of_one check (num_nonnulls(campaign_id, process_id) = 1);
alter table history.selection_panel alter column campaign_id drop not null;
create index on selection_panel (process_id);
select track_history('selection_panel');

alter table panel_assessment
    alter column application_id drop not null,
    add column promotion_application_id uuid references promotion_application,
    add constraint panel_assessment_of_one check (num_nonnulls(application_id, promotion_application_id) = 1),
    add unique (panel_id, promotion_application_id);
alter table history.panel_assessment alter column application_id drop not null;
create index on panel_assessment (promotion_application_id);
select track_history('panel_assessment');

alter table promotion_process add column pass_mark numeric(5, 2) check (pass_mark >= 0);
select track_history('promotion_process', 'promotion-processes');
