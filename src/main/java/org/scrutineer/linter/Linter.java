package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.documents.Composition;
import org.scrutineer.ui.Progress;

/** Looks a paper over and says what a person should look at before it goes out. Changes nothing; safe from any thread. */
public final class Linter {
    private final List<Check> checks = List.of(
            new ImplicationsCheck(), new SumsCheck(), new TableTotalsCheck(), new PercentagesCheck(),
            new TalliesCheck(), new FiguresCheck(), new PersonalDataCheck(), new RatingWordsCheck(),
            new ParentsCheck(), new ActsCheck(), new BackgroundCheck(), new RepeatedCheck(), new DatesCheck(),
            new QuartersCheck(), new LabelsCheck(), new AcronymsCheck(), new PlainWordsCheck(),
            new ReadingAgeCheck());

    /**
     * What is to be looked at, in the order of reading; each matter once with all its places.
     *
     * @param claims what the composer knows beside the text
     */
    public List<Finding> check(Composition composition, Claims claims, Progress progress) {
        Reading paper = new Reading(composition, claims);
        Map<String, Finding> found = new LinkedHashMap<>();
        for (int at = 0; at < checks.size(); at++) {
            progress.check();
            progress.report(at, checks.size(), "Looking the paper over");
            checks.get(at).look(paper, claims).forEach(each -> found.merge(each.key(), each, Finding::and));
        }
        List<Finding> findings = new ArrayList<>(found.values());
        findings.sort(Comparator.<Finding>comparingInt(each -> each.place().piece()).thenComparing(Finding::topic));
        return findings;
    }

    public List<Finding> check(Composition composition, Claims claims) {
        return check(composition, claims, Progress.NONE);
    }
}
