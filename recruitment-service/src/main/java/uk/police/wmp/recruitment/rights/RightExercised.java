package uk.police.wmp.recruitment.rights;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody was given what is held on a person, or erased a person. */
@Entity
@Immutable
class RightExercised {

    @Id
    UUID id;

    Instant exercisedAt;
    String kind;
    UUID personId;
    int records;
    String actor;
    String client;
    String reason;
}
