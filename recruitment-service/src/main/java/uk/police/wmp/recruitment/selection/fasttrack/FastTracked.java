package uk.police.wmp.recruitment.selection.fasttrack;

import java.util.List;
import uk.police.wmp.recruitment.application.ApplicationView;

/**
 * What came of a fast-track.
 *
 * @param fastTrack the preference as it is kept, with what justified it
 * @param application at its next step
 * @param comparedWith the equally qualified who wait; what any of them said of themself is nobody's business here
 */
public record FastTracked(FastTrackView fastTrack, ApplicationView application, List<ComparisonView> comparedWith) {}
