package uk.police.wmp.local.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.CadetForce.Cadet;
import uk.police.wmp.local.demo.CadetForce.Leader;
import uk.police.wmp.local.demo.CadetUnits.CadetUnit;
import uk.police.wmp.local.demo.Duties.Duty;
import uk.police.wmp.local.demo.SpecialStatuses.Status;

/** Writes special constables' statuses and duties, and the cadets, as volunteers-service imports them. */
final class VolunteerFiles {

    private static final String SERVICE = "volunteers";

    private final Path directory;
    private final List<DemoFile> files;

    VolunteerFiles(Path directory, List<DemoFile> files) {
        this.directory = directory;
        this.files = files;
    }

    void write(Population population) {
        writeStatuses(population.specialStatuses());
        writeDuties(new Duties(population.roll(), population.specialStatuses()));
        CadetForce cadets = new CadetForce(population.roll());
        writeUnits(cadets.units());
        writeCadets(cadets.cadets());
        writeLeaders(cadets.leaders());
    }

    private void writeStatuses(SpecialStatuses statuses) {
        try (CsvSheet sheet =
                open("special-statuses", "externalId", "workerExternalId", "status", "validFrom", "validTo")) {
            statuses.all().forEach((person, list) -> {
                for (int i = 0; i < list.size(); i++) {
                    Status status = list.get(i);
                    LocalDate to = i + 1 < list.size() ? list.get(i + 1).from().minusDays(1) : null;
                    String id = "STATUS-" + person.payrollNumber() + "-" + (i + 1);
                    sheet.row(id, person.payrollNumber(), status.name(), status.from(), to);
                }
            });
        }
    }

    private void writeDuties(Duties duties) {
        try (CsvSheet sheet = open(
                "duties",
                "externalId",
                "workerExternalId",
                "kind",
                "unit",
                "startedAt",
                "endedAt",
                "signedOffOn",
                "disputedOn")) {
            int number = 0;
            for (Duty duty : duties.all()) {
                sheet.row(
                        "DUTY-" + ++number,
                        duty.special().payrollNumber(),
                        duty.kind(),
                        duty.unit(),
                        duty.startedAt(),
                        duty.endedAt(),
                        duty.signedOffOn(),
                        duty.disputedOn());
            }
        }
    }

    private void writeUnits(List<CadetUnit> units) {
        try (CsvSheet sheet = open(
                "cadet-units",
                "externalId",
                "name",
                "venue",
                "localPolicingArea",
                "capacity",
                "plannedOpenOn",
                "openedOn",
                "closedOn")) {
            units.forEach(unit -> sheet.row(
                    unit.externalId(),
                    unit.name(),
                    unit.venue(),
                    unit.localPolicingArea(),
                    unit.capacity(),
                    unit.plannedOpenOn(),
                    unit.openedOn(),
                    unit.closedOn()));
        }
    }

    private void writeCadets(List<Cadet> cadets) {
        try (CsvSheet sheet = open(
                "cadets",
                "externalId",
                "unitExternalId",
                "givenName",
                "familyName",
                "dateOfBirth",
                "sex",
                "ethnicity",
                "joinedOn",
                "leftOn")) {
            cadets.forEach(cadet -> sheet.row(
                    cadet.externalId,
                    cadet.unit.externalId(),
                    cadet.givenName,
                    cadet.familyName,
                    cadet.dateOfBirth,
                    cadet.sex,
                    cadet.ethnicity,
                    cadet.joinedOn,
                    cadet.leftOn));
        }
    }

    private void writeLeaders(List<Leader> leaders) {
        try (CsvSheet sheet = open(
                "cadet-leaders",
                "externalId",
                "unitExternalId",
                "givenName",
                "familyName",
                "background",
                "workerExternalId",
                "activeFrom",
                "activeTo")) {
            leaders.forEach(leader -> sheet.row(
                    leader.externalId,
                    leader.unit.externalId(),
                    leader.givenName,
                    leader.familyName,
                    leader.background,
                    leader.workerExternalId,
                    leader.activeFrom,
                    leader.activeTo));
        }
    }

    private CsvSheet open(String recordType, String... columns) {
        return CsvSheet.open(directory, SERVICE, recordType, files, columns);
    }
}
