package uk.police.wmp.recruitment.organisation;

/** A unit with all its parts, for queries: whoever works through one works through what belongs to it. */
public final class UnitParts {

    /** {@code part}, of the unit with the external id {@code :unit}; nothing when that is null. */
    public static final String WITH = """
            with recursive part (id) as (
                select id from organisation_unit where external_id = cast(:unit as text)
                union
                select u.id from part join organisation_unit u on u.parent_id = part.id)
            """;

    private UnitParts() {}
}
