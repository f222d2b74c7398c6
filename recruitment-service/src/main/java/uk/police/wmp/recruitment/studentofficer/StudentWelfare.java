package uk.police.wmp.recruitment.studentofficer;

/** Why a student officer left or thinks of it, needed longer, and what came of support: for those who look after them. */
public final class StudentWelfare {

    public static final String PERMISSION = "student-welfare:read";

    private StudentWelfare() {}
}
