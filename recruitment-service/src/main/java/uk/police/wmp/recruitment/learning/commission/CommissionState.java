package uk.police.wmp.recruitment.learning.commission;

import java.util.List;

/** Where a commission stands. */
enum CommissionState {
    REQUESTED("commission", "decline"),
    COMMISSIONED("design"),
    DECLINED,
    DESIGNED("pilot", "deliver"),
    PILOTED("deliver"),
    DELIVERED("evaluate"),
    EVALUATED;

    private final List<String> steps;

    CommissionState(String... steps) {
        this.steps = List.of(steps);
    }

    boolean allows(String step) {
        return steps.contains(step);
    }

    List<String> calls() {
        return steps.stream()
                .map(step -> "POST /v1/learning-commissions/{id}/" + step)
                .toList();
    }
}
