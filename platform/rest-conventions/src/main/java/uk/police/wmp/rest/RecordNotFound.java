package uk.police.wmp.rest;

/** No such record, or none that this caller may know of: 404. */
public final class RecordNotFound extends Problem {

    public RecordNotFound(String recordType, Object id) {
        super(404, "not-found", "No such record", "There is no record of " + recordType + " with id " + id + ".");
    }
}
