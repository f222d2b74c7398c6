package uk.police.wmp.recruitment.governance.action;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param doneOn when it was done; not in the future, nor before it was agreed */
public record CompleteBoardAction(@NotNull LocalDate doneOn) {}
