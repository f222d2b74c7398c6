package uk.police.wmp.recruitment.rights;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason on what ground, such as {@code retention period over}; it is kept, so it names nobody */
public record ErasePerson(@NotBlank @Size(max = 500) String reason) {}
