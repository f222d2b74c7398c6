package uk.police.wmp.recruitment.promotion;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.promotion.Promotions.imported;
import static uk.police.wmp.recruitment.promotion.Promotions.officer;
import static uk.police.wmp.recruitment.promotion.Promotions.patched;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class PromotionPoolsFigureTest {

    @Test
    void theFigureCountsThemAsAtADay() {
        String id = Promotions.process("PPL-4", "CHIEF_INSPECTOR", "SUPERINTENDENT", "SPRING", 2084, "1950-05-01");
        patched("/v1/promotion-processes/" + id, 0, "{\"poolMonths\": 12}")
                .then()
                .statusCode(200);
        for (String name : List.of("PPL-4A", "PPL-4B", "PPL-4C")) {
            officer(name, "F", "W1", "1940-01-01", "CHIEF_INSPECTOR");
            imported(
                    "promotion-applications",
                    "externalId,processExternalId,workerExternalId,appliedOn,outcome,outcomeOn\n"
                            + "%1$s-P,PPL-4,%1$s,1950-05-01,SUCCESSFUL,1950-06-01\n".formatted(name));
        }
        imported("ranks", "externalId,validTo\nPPL-4A-R,1950-06-30\n");
        imported("ranks", "externalId,workerExternalId,rank,validFrom\nPPL-4A-S,PPL-4A,SUPERINTENDENT,1950-07-01\n");
        imported("ranks", "externalId,validTo\nPPL-4B-R,1950-06-30\n");
        imported(
                "ranks", // for a time only: it is no promotion
                "externalId,workerExternalId,rank,validFrom,temporary\n"
                        + "PPL-4B-S,PPL-4B,SUPERINTENDENT,1950-07-01,true\n");

        assertThat(figure("promotion-pools", "asAt=1950-07-01"))
                .hasRow("PROMOTION_POOL", "SUPERINTENDENT", 2, 30, 3, 1, "33.3", 30, 0, 0, 0, 0);
        String superintendents = "row=PROMOTION_POOL&row=SUPERINTENDENT&measure=";
        Assertions.assertThat(behind("promotion-pools", "asAt=1950-07-01&" + superintendents + "inPool"))
                .containsExactly("PPL-4B-P", "PPL-4C-P");
        Assertions.assertThat(behind("promotion-pools", "asAt=1950-07-01&" + superintendents + "promoted"))
                .containsExactly("PPL-4A-P");
        assertThat(figure("promotion-pools", "asAt=1951-06-01"))
                .hasRow("PROMOTION_POOL", "SUPERINTENDENT", 0, null, 3, 1, "33.3", 30, 2, 0, 0, 0);
    }
}
