package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scrutineer.linter.Claims.Rated;
import org.scrutineer.ratings.AtOdds;
import org.scrutineer.ratings.Rag;

/** Ratings that their own words speak against, and green for which nothing speaks. */
final class RatingWordsCheck implements Check {

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (Rated rated : claims.rated()) {
            rated.rag().ifPresent(rag -> judge(paper, rated, rag, findings));
        }
        return findings;
    }

    private static void judge(Reading paper, Rated rated, Rag rag, List<Finding> findings) {
        Place place = paper.placeOf(rated.record());
        AtOdds.phrase(rag, rated.words()).ifPresent(phrase -> findings.add(Finding.of(
                Topic.RATINGS, place, phrase,
                "“" + rated.label() + "” is rated " + rag.plain() + ", but the words say “" + phrase + "”.",
                "Correct the rating or the words, or give the reason why both are right.")));
        if (rag != Rag.GREEN) {
            return;
        }
        if (rated.words().isBlank()) {
            findings.add(Finding.of(
                    Topic.RATINGS, place, rated.label(),
                    "“" + rated.label() + "” is rated green, but nothing is written about how it stands.",
                    "Write what the rating rests on."));
        } else if (rated.evidence().orElse(1) == 0) {
            findings.add(Finding.of(
                    Topic.RATINGS, place, rated.label().toLowerCase(Locale.UK),
                    "“" + rated.label() + "” is rated green, but no evidence is recorded for it.",
                    "Add the evidence that the rating rests on, or give the reason why there is none."));
        }
    }
}
