package uk.police.wmp.local.demo.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CsvSheet;
import uk.police.wmp.local.demo.Sheets;
import uk.police.wmp.local.demo.people.Contracts.Terms;
import uk.police.wmp.local.demo.people.Employment.RankHeld;
import uk.police.wmp.local.demo.people.Organisation.Posting;

/** Writes the people, their employments, ranks, postings and contracts, as recruitment-service imports them. */
public final class PeopleFiles {

    private final Sheets sheets;
    private final Roll roll;

    public PeopleFiles(Sheets sheets, Roll roll) {
        this.sheets = sheets;
        this.roll = roll;
    }

    public void write(Organisation organisation, Contracts contracts) {
        writeWorkers();
        writeEmployments();
        writeRanks();
        writePostings(organisation);
        writeContracts(contracts);
    }

    private void writeWorkers() {
        String heading =
                "externalId,collarNumber,givenName,familyName,sex,ethnicity,disability,religionOrBelief,sexualOrientation,"
                        + "genderIdentity,caringResponsibilities,maritalStatus,detailsConfirmedOn";
        try (CsvSheet sheet = sheets.open("workers", heading)) {
            for (Person one : roll.people()) {
                String number = one.payrollNumber();
                boolean uniformed = one.employments().stream().anyMatch(time -> time.type() != WorkerType.POLICE_STAFF);
                sheet.row(
                        number,
                        uniformed ? "C" + number.substring(1) : null,
                        one.givenName,
                        one.familyName,
                        one.sex,
                        one.ethnicity,
                        one.disability,
                        one.religionOrBelief,
                        one.sexualOrientation,
                        one.genderIdentity,
                        one.caringResponsibilities,
                        one.maritalStatus,
                        one.detailsConfirmedOn);
            }
        }
    }

    private void writeEmployments() {
        String heading = "externalId,workerExternalId,workerType,joinedOn,joinerType,leftOn,leaverType,leavingReason";
        try (CsvSheet sheet = sheets.open("employments", heading)) {
            roll.employments()
                    .forEach(one -> sheet.row(
                            one.id("EMP"),
                            one.worker(),
                            one.type(),
                            one.joinedOn(),
                            one.joinerType(),
                            one.leftOn(),
                            one.leaverType(),
                            one.leavingReason()));
        }
    }

    private void writeRanks() {
        try (CsvSheet sheet = sheets.open("ranks", "externalId,workerExternalId,rank,validFrom,validTo")) {
            roll.employments().forEach(one -> {
                List<RankHeld> ranks = one.ranks();
                for (int i = 0; i < ranks.size(); i++) {
                    RankHeld held = ranks.get(i);
                    boolean last = i + 1 == ranks.size();
                    LocalDate to = last ? one.leftOn() : ranks.get(i + 1).from().minusDays(1);
                    sheet.row(one.id("RANK") + "-" + (i + 1), one.worker(), held.rank(), held.from(), to);
                }
            });
        }
    }

    private void writePostings(Organisation organisation) {
        String heading = "externalId,workerExternalId,unitExternalId,role,validFrom,validTo";
        try (CsvSheet sheet = sheets.open("postings", heading)) {
            organisation.postings().forEach((one, postings) -> {
                int number = 0;
                for (Posting posting : postings) {
                    String id = one.id("POST") + "-" + ++number;
                    String unit = posting.unit().externalId();
                    sheet.row(id, one.worker(), unit, posting.role(), posting.from(), posting.to());
                }
            });
        }
    }

    private void writeContracts(Contracts contracts) {
        String heading = "externalId,workerExternalId,hoursPerWeek,fullTimeEquivalent,validFrom,validTo";
        try (CsvSheet sheet = sheets.open("contracts", heading)) {
            contracts.all().forEach((one, list) -> {
                int number = 0;
                for (Terms terms : list) {
                    String id = one.id("CON") + "-" + ++number;
                    BigDecimal share = terms.fullTimeEquivalent();
                    sheet.row(id, one.worker(), terms.hoursPerWeek(), share, terms.from(), terms.to());
                }
            });
        }
    }
}
