package uk.police.wmp.recruitment.rights;

import java.util.UUID;

/** @param recordsErased how many records no longer say who they are about */
public record Erased(UUID personId, int recordsErased) {}
