package uk.police.wmp.recruitment.pay.allowance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.employment.EmploymentService;
import uk.police.wmp.recruitment.employment.InService;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.recruitment.worker.WorkerService;

@Singleton
class AllowanceService extends Records<Allowance, RecordAllowance, AllowanceView> {

    private final WorkerService workers;
    private final EmploymentService employments;

    AllowanceService(WorkerService workers, EmploymentService employments) {
        super("allowances", Allowance::new, "validFrom", "externalId");
        this.workers = workers;
        this.employments = employments;
    }

    @Override
    protected void amend(Allowance allowance, RecordAllowance details) {
        Worker worker = workers.named(details.workerExternalId(), "/workerExternalId");
        if (worker != null) {
            employments.requireInService(worker, details.validFrom(), "/validFrom");
        }
        allowance.amend(details, worker);
    }

    @Override
    protected List<String> rules() {
        return AllowanceRules.ALL;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("allowance", "allowances", "recruitment:read")
                .about("worker_id")
                .hiding("paid_for");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordAllowance> bulk() {
        return BulkRecord.of("allowances", RecordAllowance.class)
                .into(Allowance.class)
                .rules(AllowanceRules.ALL)
                .check(InService.check("validFrom"));
    }
}
