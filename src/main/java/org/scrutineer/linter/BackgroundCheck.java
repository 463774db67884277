package org.scrutineer.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.linter.Claims.Background;

/** Background papers that a reader cannot find: without a link, or without a date. */
final class BackgroundCheck implements Check {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        for (Background background : claims.backgroundPapers()) {
            if (background.link().isBlank()) {
                findings.add(lacks(paper, background, "link", "Add the web address at which members can open it."));
            }
            if (!YEAR.matcher(background.dated() + " " + background.title()).find()) {
                findings.add(lacks(paper, background, "date", "Add its date, if only the month and the year."));
            }
        }
        return findings;
    }

    private static Finding lacks(Reading paper, Background background, String what, String whatToDo) {
        Place place = paper.passages().stream().filter(passage -> passage.text().contains(background.title()))
                .findFirst().map(Passage::place)
                .orElseGet(() -> background.record().map(paper::placeOf).orElse(Place.PAPER));
        return Finding.of(
                Topic.BACKGROUND, place, what + ": " + background.title(),
                "The background paper “" + background.title() + "” has no " + what + ".", whatToDo)
                .with(Optional.<Mend>empty().or(() -> background.record().map(
                        record -> new Mend.FillIn(record, what))));
    }
}
