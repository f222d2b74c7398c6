package uk.police.wmp.recruitment.skill;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which skills a list holds. */
public record SkillFilter(
        @QueryParam("name") @Parameter(description = "Only the skill with exactly this name.")
        String name) {}
