package uk.police.wmp.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource with the operations that every kind of record has (list, create, get, change, remove): the permissions that they
 * need, and the words in which the document tells of them.
 *
 * <pre>{@code
 * @Path("/v1/postings")
 * @RecordOperations(one = "a posting", many = "postings", read = "recruitment:read", write = "recruitment:write")
 * class PostingResource extends RecordResource<RecordPosting, PostingView> { … }
 * }</pre>
 *
 * An operation with an {@code @RolesAllowed} or an {@code @Operation} of its own keeps that.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordOperations {

    String one();

    String many();

    String read();

    String write();
}
