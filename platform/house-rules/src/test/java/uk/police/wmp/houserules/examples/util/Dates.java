package uk.police.wmp.houserules.examples.util;

public enum Dates {
    TODAY
}
