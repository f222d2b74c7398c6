package uk.police.wmp.rest.reading;

import java.util.Optional;
import uk.police.wmp.rest.Code;

/** Where codes are looked up: the service's code lists. */
@FunctionalInterface
public interface CodeSource {
    Optional<Code> find(String list, String code);
}
