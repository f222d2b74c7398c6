package uk.police.wmp.recruitment.performance.note;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which notes of conversations a list holds. */
public record ConversationNoteFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("conversationExternalId") @Parameter(description = "Only those of this conversation.")
        String conversationExternalId,

        @QueryParam("kind") @Parameter(description = "Only notes of this kind.")
        String kind) {}
