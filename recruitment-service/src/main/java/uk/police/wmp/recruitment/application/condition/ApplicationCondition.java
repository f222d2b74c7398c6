package uk.police.wmp.recruitment.application.condition;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.application.Application;

/** A condition of an offer: vetting, medical, fitness, references. */
@Entity
class ApplicationCondition extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Application application;

    String kind;
    LocalDate requestedOn;
    LocalDate decidedOn;
    String result;
    LocalDate expiresOn;
    String standard;

    void amend(RecordApplicationCondition details, Application application) {
        externalId = details.externalId();
        this.application = application;
        kind = details.kind();
        requestedOn = details.requestedOn();
        decidedOn = details.decidedOn();
        result = details.result();
        expiresOn = details.expiresOn();
        standard = details.standard();
    }

    RecordApplicationCondition details() {
        return new RecordApplicationCondition(
                externalId, application.externalId(), kind, requestedOn, decidedOn, result, expiresOn, standard);
    }
}
