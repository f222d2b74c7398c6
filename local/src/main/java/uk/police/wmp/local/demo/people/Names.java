package uk.police.wmp.local.demo.people;

import java.util.List;
import uk.police.wmp.local.demo.Plan;

/** Names that nobody bears. */
public final class Names {

    private record Name(String given, String family) {}

    private static final List<Name> ALL = Plan.rows("people/names", Name.class);

    public static final List<String> GIVEN = ALL.stream().map(Name::given).toList();

    public static final List<String> FAMILY = ALL.stream().map(Name::family).toList();

    private Names() {}
}
