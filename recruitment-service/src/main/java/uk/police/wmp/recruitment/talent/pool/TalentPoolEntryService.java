package uk.police.wmp.recruitment.talent.pool;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class TalentPoolEntryService extends RecordService<TalentPoolEntry, MapTalent, TalentPoolEntryView> {

    private final TalentPoolEntryRepository entries;
    private final WorkerService workers;

    TalentPoolEntryService(TalentPoolEntryRepository entries, WorkerService workers) {
        super("talent-pool-entries", entries, TalentPoolEntryView.class);
        this.entries = entries;
        this.workers = workers;
    }

    ListQuery<TalentPoolEntryView> list(TalentPoolEntryFilter filter) {
        return ListQuery.of(entries, TalentPoolEntryView.class)
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where("pool = :pool", "pool", filter.pool())
                .where("readiness = :readiness", "readiness", filter.readiness())
                .where("potential = :potential", "potential", filter.potential())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(MapTalent.class);
    }

    @Override
    protected TalentPoolEntry blank() {
        return new TalentPoolEntry();
    }

    @Override
    protected void amend(TalentPoolEntry talentPoolEntry, MapTalent details) {
        talentPoolEntry.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected MapTalent details(TalentPoolEntry talentPoolEntry) {
        return talentPoolEntry.details();
    }

    @Override
    protected TalentPoolEntryView view(TalentPoolEntry talentPoolEntry) {
        return TalentPoolEntryView.of(talentPoolEntry);
    }
}
