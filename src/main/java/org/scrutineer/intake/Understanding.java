package org.scrutineer.intake;

import java.util.List;
import org.scrutineer.layouts.Doubt;

/**
 * What a feature makes of a workbook: nothing is written yet.
 *
 * @param into title of the review or programme it goes into
 * @param counted what was found, in words: "9 recommendations with 8 evidence items"
 * @param proposals a record comes after those it refers to
 * @param doubts rows that need a person, each with its cell
 * @param said what a person should know but need not do anything about, one sentence each
 */
public record Understanding(
        String into, String counted, List<Proposal> proposals, List<Doubt> doubts, List<String> said) {
    public Understanding {
        proposals = List.copyOf(proposals);
        doubts = List.copyOf(doubts);
        said = List.copyOf(said);
    }
}
