package uk.police.wmp.recruitment.learning.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the role of a worker asks for, with what the worker has completed of it.
 *
 * @param role by the posting of the day; absent when there is none, and then nothing is asked for
 * @param on the day
 * @param needs mandatory ones first
 */
public record PersonalTrainingPlan(UUID workerId, String role, LocalDate on, List<LearningNeed> needs) {}
