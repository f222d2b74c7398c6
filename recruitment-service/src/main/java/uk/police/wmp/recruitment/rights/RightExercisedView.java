package uk.police.wmp.recruitment.rights;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody was given what is held on a person, or erased a person.
 *
 * @param exercisedAt when the records were given or erased
 * @param kind ACCESS, ERASURE, or READMISSION of somebody erased
 * @param personId whose records; absent for a readmission, for nobody knows which were theirs
 * @param records how many records were given, or no longer say who they are about
 * @param actor the subject of the token
 * @param client the application that the token was issued to
 * @param reason on what ground a person was erased or readmitted; absent for access
 */
@RegisterForReflection
public record RightExercisedView(
        UUID id,
        Instant exercisedAt,
        String kind,
        UUID personId,
        int records,
        String actor,
        String client,
        String reason) {}
