package uk.police.wmp.recruitment.welfarecontact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import uk.police.wmp.recruitment.studentofficer.StudentWelfare;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * The student welfare team has talked with the student officer.
 *
 * @param contactedOn not in the future
 * @param motive why the student officer thinks of leaving, where the talk made it clear
 */
public record MakeWelfareContact(
        @NotNull LocalDate contactedOn,

        @CodeOf("leaving-theme") @Confidential(StudentWelfare.PERMISSION)
        String motive) {}
