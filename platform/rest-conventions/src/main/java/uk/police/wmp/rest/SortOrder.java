package uk.police.wmp.rest;

/** The order that a caller asked for: a field of the list, and its direction. By id, which is by age, unless asked. */
record SortOrder(String field, boolean descending) {

    static SortOrder of(String sort, ListQuery<?> query) {
        if (sort == null) {
            return new SortOrder("id", false);
        }
        boolean descending = sort.startsWith("-");
        String field = descending ? sort.substring(1) : sort;
        if (!query.sortable().contains(field)) {
            throw new InvalidRequest(
                    "sort",
                    query.sortable().isEmpty()
                            ? "this list can't be sorted"
                            : "must be one of " + String.join(", ", query.sortable())
                                    + ", with or without a leading minus");
        }
        return new SortOrder(field, descending);
    }
}
