package uk.police.wmp.recruitment.attraction.campaign;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import uk.police.wmp.history.RecordedEntity;

/** A campaign to attract applicants, while it is open. */
@Entity
public class Campaign extends RecordedEntity {

    String name;
    String workerType;
    String entryRoute;
    String purpose;
    LocalDate opensOn;
    LocalDate closesOn;
    Integer targetApplicants;
    Integer targetAppointments;
    String kind;
    String channels;
    String audience;

    void amend(RecordCampaign details) {
        externalId = details.externalId();
        name = details.name();
        workerType = details.workerType();
        entryRoute = details.entryRoute();
        purpose = details.purpose();
        opensOn = details.opensOn();
        closesOn = details.closesOn();
        targetApplicants = details.targetApplicants();
        targetAppointments = details.targetAppointments();
        kind = details.kind() == null ? "RECRUITMENT" : details.kind();
        channels = details.channels();
        audience = details.audience();
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && (closesOn == null || !day.isAfter(closesOn));
    }

    public String workerType() {
        return workerType;
    }

    /** Absent when it attracts to several routes, or to none. */
    public Optional<String> entryRoute() {
        return Optional.ofNullable(entryRoute);
    }
}
