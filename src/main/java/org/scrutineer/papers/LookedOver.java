package org.scrutineer.papers;

import java.util.List;
import org.scrutineer.linter.Finding;
import org.scrutineer.linter.Severity;
import org.scrutineer.papers.PaperKind.Composed;

/**
 * A paper as it reads now, with all that a person should look at before it goes out.
 *
 * @param gaps what it lacks
 * @param findings what a look at its words found, in the order of reading
 */
public record LookedOver(Composed composed, List<Gap> gaps, List<Found> findings) {
    public LookedOver {
        gaps = List.copyOf(gaps);
        findings = List.copyOf(findings);
    }

    /** @param answer why it is right as it is, or empty while nobody said so */
    public record Found(Finding finding, String answer) {
        /** Whether the paper cannot go out before somebody mends or answers it. */
        public boolean holdsUp() {
            return finding.severity() == Severity.MUST_LOOK && answer.isBlank();
        }
    }

    /** What keeps the paper from going out. */
    public List<Found> open() {
        return findings.stream().filter(Found::holdsUp).toList();
    }
}
