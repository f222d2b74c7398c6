package uk.police.wmp.rest;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Reads what is recorded now, where no history is kept. */
@DefaultBean
@ApplicationScoped
class ReadNow implements ReadScope {

    @Override
    public <T> T read(Supplier<T> reading) {
        return reading.get();
    }

    @Override
    public String asKnownAt() {
        return null;
    }
}
