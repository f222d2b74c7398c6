package uk.police.wmp.rest;

import java.util.function.Supplier;

/** Around every read of a list: where it is read from. Record history answers as known at an instant through it. */
public interface ReadScope {

    <T> T read(Supplier<T> reading);

    /** What the reading is as known at, as the caller gave it; null for now. Part of what a cursor is good for. */
    String asKnownAt();
}
