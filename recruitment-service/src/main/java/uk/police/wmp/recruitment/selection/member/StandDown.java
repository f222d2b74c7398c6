package uk.police.wmp.recruitment.selection.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A member of a panel can't go on. */
public record StandDown(
        @NotNull LocalDate stoodDownOn,
        @NotBlank @Size(max = 500) String reason) {}
