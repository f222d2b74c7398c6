package uk.police.wmp.recruitment.homeoffice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Takes a submitted return back.
 *
 * @param reason what is wrong with it
 */
record WithdrawReturn(@NotBlank @Size(max = 500) String reason) {}
