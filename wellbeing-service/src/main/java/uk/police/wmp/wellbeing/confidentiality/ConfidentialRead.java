package uk.police.wmp.wellbeing.confidentiality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody read something from behind the second wall. Written by {@link ConfidentialReadLog}, in bulk. */
@Entity
@Immutable
class ConfidentialRead {

    @Id
    UUID id;

    Instant readAt;
    String actor;
    String client;
    String recordType;
    UUID recordId;
    UUID workerId;
    String request;
}
