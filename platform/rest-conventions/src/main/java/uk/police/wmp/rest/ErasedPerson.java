package uk.police.wmp.rest;

/** 409: the request is of somebody who was erased. It doesn't say by which of their keys, nor when. */
public final class ErasedPerson extends Problem {

    public ErasedPerson() {
        super(
                409,
                "erased",
                "The person was erased",
                "The request is of somebody who was erased, and is recorded again only after they are readmitted"
                        + " (the service that records the person says by which step).");
        with("currentState", "ERASED");
    }
}
