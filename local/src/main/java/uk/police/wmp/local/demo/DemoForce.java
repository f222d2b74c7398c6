package uk.police.wmp.local.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.attraction.AttractionFiles;
import uk.police.wmp.local.demo.cadets.CadetForce;
import uk.police.wmp.local.demo.change.BenefitsLedger;
import uk.police.wmp.local.demo.conditions.FlexibleWorking;
import uk.police.wmp.local.demo.conditions.Grievances;
import uk.police.wmp.local.demo.conditions.PayPoints;
import uk.police.wmp.local.demo.development.Apprentices;
import uk.police.wmp.local.demo.development.LearningNeeds;
import uk.police.wmp.local.demo.development.LearningYear;
import uk.police.wmp.local.demo.development.PerformanceYears;
import uk.police.wmp.local.demo.development.TalentMap;
import uk.police.wmp.local.demo.development.Visibility;
import uk.police.wmp.local.demo.officers.WelfareContacts;
import uk.police.wmp.local.demo.people.PeopleFiles;
import uk.police.wmp.local.demo.planning.Secondments;
import uk.police.wmp.local.demo.planning.Skills;
import uk.police.wmp.local.demo.planning.Supervision;
import uk.police.wmp.local.demo.selection.Assessors;
import uk.police.wmp.local.demo.selection.Promotions;
import uk.police.wmp.local.demo.specials.Duties;
import uk.police.wmp.local.demo.vetting.Clearances;
import uk.police.wmp.local.demo.vetting.CollegeReports;
import uk.police.wmp.local.demo.vetting.HealthChecks;
import uk.police.wmp.local.demo.wellbeing.Absences;
import uk.police.wmp.local.demo.wellbeing.OccupationalHealth;

/** Writes the demo force as files for the public import interface. The same build writes the same bytes, wherever it runs. */
public final class DemoForce {

    private DemoForce() {}

    /**
     * Writes all files under the directory, one folder for each service.
     *
     * @return the files in the order in which they have to be loaded
     */
    public static List<DemoFile> write(Path directory) {
        List<DemoFile> files = new ArrayList<>();
        Population population = Population.make();
        Sheets recruitment = new Sheets(directory, "recruitment", files);
        recruitment.copy("people/organisation-units", "people/establishments");
        new PeopleFiles(recruitment, population.roll()).write(population.organisation(), population.contracts());
        population.students().write(recruitment);

        Sheets wellbeing = new Sheets(directory, "wellbeing", files);
        Absences.write(wellbeing, population);
        new OccupationalHealth(population.roll()).write(wellbeing);

        Sheets volunteers = new Sheets(directory, "volunteers", files);
        population.specialStatuses().write(volunteers);
        new Duties(population.roll(), population.specialStatuses()).write(volunteers);
        volunteers.copy("cadets/cadet-units");
        new CadetForce(population.roll()).write(volunteers);

        Sheets change = new Sheets(directory, "change-portfolio", files);
        change.copy("change/programmes", "change/projects", "change/benefits");
        BenefitsLedger.write(change);

        // nothing in another service waits for these
        recruitment.copy("planning/planning-scenarios", "planning/workforce-plans", "planning/workforce-standards");
        recruitment.copy("planning/skills", "planning/skill-requirements");
        Skills.write(recruitment, population);
        Supervision.write(recruitment, population);
        recruitment.copy("planning/span-policies");
        Secondments.write(recruitment, population.roll());
        recruitment.copy("planning/specialist-vacancies");
        recruitment.copy(
                "planning/workforce-strategies", "planning/workforce-strategy-years", "planning/workforce-activities");

        Assessors.write(recruitment, population.roll());
        recruitment.copy("selection/promotion-processes");
        Promotions.write(recruitment, population.roll());
        WelfareContacts.write(recruitment, population.students().all());
        recruitment.copy("vetting/vetting-requirements");
        Clearances.write(recruitment, population);
        HealthChecks.write(recruitment, population.roll());
        CollegeReports.write(recruitment, population.roll());
        recruitment.copy("development/performance-cycles", "development/rollout-phases");
        PerformanceYears.write(recruitment, population.roll());
        TalentMap.write(recruitment, population.roll());
        recruitment.copy("development/learning-programmes");
        LearningYear.write(recruitment, population.roll());
        recruitment.copy(
                "development/learner-profiles", "development/lesson-plan-reviews", "development/learning-commissions");
        LearningNeeds.write(recruitment, population);
        recruitment.copy("development/visibility-priorities");
        Visibility.write(recruitment, population);
        Apprentices.write(recruitment, population);

        recruitment.copy(
                "conditions/work-experience-placements", "conditions/people-policies", "conditions/publications");
        FlexibleWorking.write(recruitment, population);
        PayPoints.write(recruitment, population.roll());
        recruitment.copy("conditions/living-wage-rates", "conditions/allowances");
        Grievances.write(recruitment, population.roll());

        recruitment.copy("attraction/campaigns", "attraction/attraction-partners", "attraction/campaign-partners");
        recruitment.copy(
                "attraction/attraction-events",
                "attraction/positive-action-interventions",
                "attraction/ambassador-questions");
        recruitment.copy("governance/governance-boards", "governance/board-members", "governance/board-aims");
        recruitment.copy("governance/board-meetings", "governance/board-attendances", "governance/board-actions");
        AttractionFiles.write(recruitment, population);
        return List.copyOf(files);
    }

    /** Writes the files into the directory given, {@code demo-force} if none is. */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments.length > 0 ? arguments[0] : "demo-force");
        for (DemoFile file : write(directory)) {
            System.out.println(file.service() + "/" + file.recordType() + ": " + file.path());
        }
    }
}
