package uk.police.wmp.recruitment.skill;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which skills a list holds. */
public record SkillFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("name") @Parameter(description = "Only the skill with exactly this name.")
        String name) {}
