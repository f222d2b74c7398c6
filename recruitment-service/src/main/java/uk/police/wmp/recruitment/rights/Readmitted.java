package uk.police.wmp.recruitment.rights;

/** @param keysForgotten how many of the keys were of somebody erased: all are free again */
public record Readmitted(String recordType, long keysForgotten) {}
