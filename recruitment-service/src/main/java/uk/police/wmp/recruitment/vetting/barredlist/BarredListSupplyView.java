package uk.police.wmp.recruitment.vetting.barredlist;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** Details due to, or supplied to, the barred or advisory list. */
@RegisterForReflection
public record BarredListSupplyView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String list,
        LocalDate dueFrom,
        LocalDate suppliedOn,
        String notRequired)
        implements RecordView {}
