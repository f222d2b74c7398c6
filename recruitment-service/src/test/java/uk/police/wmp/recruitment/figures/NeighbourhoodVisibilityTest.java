package uk.police.wmp.recruitment.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.learning.Sent.caller;
import static uk.police.wmp.recruitment.learning.Sent.employed;
import static uk.police.wmp.recruitment.learning.Sent.file;
import static uk.police.wmp.recruitment.learning.Sent.posting;
import static uk.police.wmp.recruitment.learning.Sent.refusedFile;
import static uk.police.wmp.recruitment.learning.Sent.unit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class NeighbourhoodVisibilityTest {

    @Test
    void visibleHoursAreCountedByCommunityAndTimeOfDayWithEachOfficerOnce() {
        unit("VH-U", "Seen in", "LPA", "");
        employed("VH-1", "POLICE_OFFICER", "1985-01-01", "");
        employed("VH-2", "PCSO", "1985-01-01", "");
        file(
                "visible-hours",
                "externalId,workerExternalId,unitExternalId,seenOn,timeOfDay,hours",
                "VH-a,VH-1,VH-U,1987-05-01,EVENING,2.5", // both edges
                "VH-b,VH-1,VH-U,1987-05-31,EVENING,1.5",
                "VH-c,VH-2,VH-U,1987-05-10,EVENING,4",
                "VH-d,VH-2,VH-U,1987-05-10,MORNING,3",
                "VH-e,VH-1,VH-U,1987-04-30,NIGHT,9", // a day either side
                "VH-f,VH-1,VH-U,1987-06-01,NIGHT,9");

        assertThat(figure("neighbourhood-visibility", "from=1987-05-01&to=1987-05-31&unit=VH-U"))
                .hasRows(
                        row("Seen in", "NIGHT", 0, "0.0", null, "0.0", "0.0"),
                        row("Seen in", "MORNING", 1, "3.0", "3.0", "0.0", "0.0"),
                        row("Seen in", "AFTERNOON", 0, "0.0", null, "0.0", "0.0"),
                        row("Seen in", "EVENING", 2, "8.0", "4.0", "0.0", "0.0"));
        file(
                "visibility-priorities",
                "externalId,unitExternalId,priority,timeOfDay,weeklyHours,validFrom,validTo",
                "VH-p,VH-U,Violence at night,NIGHT,7,1987-05-22,", // ten days of May: ten hours
                "VH-q,VH-U,Shops,EVENING,7,1987-04-01,1987-05-05", // five of them: five hours, and more were seen
                "VH-r,VH-U,Shops,EVENING,14,1987-05-06,1987-05-06"); // two
        assertThat(figure("neighbourhood-visibility", "from=1987-05-01&to=1987-05-31&unit=VH-U"))
                .hasRow("Seen in", "NIGHT", 0, "0.0", null, "10.0", "10.0")
                .hasRow("Seen in", "EVENING", 2, "8.0", "4.0", "7.0", "0.0");
        refusedFile(
                "visibility-priorities",
                "validFrom",
                "overlaps",
                "externalId,unitExternalId,priority,timeOfDay,weeklyHours,validFrom,validTo",
                "VH-s,VH-U,Shops,EVENING,7,1987-05-06,");

        posting("VH-1", "VH-U", "Neighbourhood officer", "1985-01-01", "");
        employed("VH-3", "PCSO", "1985-01-01", "");
        posting("VH-3", "VH-U", "Neighbourhood PCSO", "1985-01-01", ""); // never seen
        caller().get("/v1/officer-visibility?unitExternalId=VH-U&from=1987-05-01&to=1987-05-31")
                .then()
                .statusCode(200)
                .body("items.workerExternalId", contains("VH-3", "VH-1"))
                .body("items.hours", contains(0, 4.0f))
                .body("items.priorityHours", contains(0, 2.5f)) // on 31 May no priority asked for the evening
                .body("items.lastSeenOn", contains(nullValue(), equalTo("1987-05-31")));
        caller().get("/v1/officer-visibility?unitExternalId=VH-U&from=1987-05-02&to=1987-05-01")
                .then()
                .statusCode(400);
    }
}
