package uk.police.wmp.recruitment.employment;

/** Why somebody left: retired on medical grounds, dismissed, died. That they left is known to all. */
final class LeavingReasons {

    static final String PERMISSION = "leaving-reasons:read";

    private LeavingReasons() {}
}
