package uk.police.wmp.recruitment.attraction.partner;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** An organisation that attracts jointly with the force. */
@Entity
public class AttractionPartner extends RecordedEntity {

    String name;
    String kind;
    LocalDate sinceOn;
    LocalDate untilOn;

    void amend(RecordAttractionPartner details) {
        externalId = details.externalId();
        name = details.name();
        kind = details.kind();
        sinceOn = details.sinceOn();
        untilOn = details.untilOn();
    }
}
