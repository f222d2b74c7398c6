package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.planning.Imported.employment;
import static uk.police.wmp.recruitment.planning.Imported.worker;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class RepresentationTargetTest {

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    private static void joined(String name, String sex, String ethnicity, String on) {
        worker(name, sex, ethnicity);
        employment(name, "POLICE_OFFICER", on, "NEW", "");
    }

    @Test
    void saysWhetherThereIsATargetOnWhatBasisAndTheGap() {
        joined("RPG-1", "F", "A1", "1913-04-01"); // both edges of the year
        joined("RPG-2", "M", "W1", "1914-03-31");
        joined("RPG-3", "M", "NS", "1913-06-01");
        joined("RPG-4", "F", "W1", "1913-06-01");
        joined("RPG-5", "F", "W1", "1913-03-31"); // a day either side: not
        joined("RPG-6", "F", "W1", "1914-04-01");
        file(
                "workforce-standards",
                "externalId,kind,percent,formalTarget,basis,validFrom,validTo",
                "RPG-S1,ETHNIC_MINORITY_SHARE,30,false,The census of 1911,1914-03-31,1914-03-31");

        String year = "from=1913-04-01&to=1914-03-31";
        assertThat(unsuppressed("representation-target", year))
                .hasRows(
                        row("FEMALE", "NO_STANDARD", "None", 4, 2, "50.0", null, null, null, null, 4),
                        row(
                                "ETHNIC_MINORITY",
                                "NO_FORMAL_TARGET",
                                "The census of 1911",
                                4,
                                1,
                                "33.3",
                                "30.0",
                                "3.3",
                                "0.9",
                                "0",
                                3));
        file(
                "workforce-standards",
                "externalId,kind,percent,formalTarget,basis,validFrom,validTo",
                "RPG-S2,FEMALE_SHARE,75,true,The police and crime plan,1914-03-31,1914-03-31");
        assertThat(unsuppressed("representation-target", year))
                .hasRow(
                        "FEMALE",
                        "FORMAL_TARGET",
                        "The police and crime plan",
                        4,
                        2,
                        "50.0",
                        "75.0",
                        "-25.0",
                        "3.0",
                        "-1",
                        4);
        String women = year + "&row=FEMALE&row=FORMAL_TARGET&row=The%20police%20and%20crime%20plan";
        Assertions.assertThat(behind("representation-target", women))
                .containsExactly("RPG-1-1913-04-01", "RPG-2-1914-03-31", "RPG-3-1913-06-01", "RPG-4-1913-06-01");
        Assertions.assertThat(behind("representation-target", women + "&measure=ofGroup"))
                .containsExactly("RPG-1-1913-04-01", "RPG-4-1913-06-01");
        Assertions.assertThat(behind(
                        "representation-target",
                        year + "&row=ETHNIC_MINORITY&row=Total&row=Total&measure=denominator&not=ofGroup"))
                .containsExactly("RPG-2-1914-03-31", "RPG-4-1913-06-01");
    }
}
