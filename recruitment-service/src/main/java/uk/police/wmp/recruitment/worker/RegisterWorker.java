package uk.police.wmp.recruitment.worker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.MergePatch;

/**
 * A worker as the HR system knows the person.
 *
 * @param externalId the payroll number
 * @param ethnicity self-defined, 18+1; {@code NS} when not stated
 * @param detailsConfirmedOn when the worker last confirmed these details
 */
public record RegisterWorker(
        @NotBlank @Size(max = 50) String externalId,
        @Size(max = 20) String collarNumber,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull @CodeOf("sex") String sex,
        @NotNull @CodeOf("ethnicity") String ethnicity,
        @NotNull @CodeOf("disability") String disability,
        LocalDate detailsConfirmedOn) {

    /** Whether the patch says anything of a characteristic, be it what is recorded already. */
    boolean isGivenACharacteristicBy(MergePatch patch) {
        RegisterWorker one = patch.applyTo(with("F", "W1", "YES"));
        RegisterWorker another = patch.applyTo(with("M", "A1", "NO"));
        return Objects.equals(one.sex, another.sex)
                || Objects.equals(one.ethnicity, another.ethnicity)
                || Objects.equals(one.disability, another.disability);
    }

    private RegisterWorker with(String otherSex, String otherEthnicity, String otherDisability) {
        return new RegisterWorker(
                externalId,
                collarNumber,
                givenName,
                familyName,
                otherSex,
                otherEthnicity,
                otherDisability,
                detailsConfirmedOn);
    }
}
