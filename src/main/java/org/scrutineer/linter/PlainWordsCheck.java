package org.scrutineer.linter;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words for which there are plainer ones, where the one can simply take the place of the other. */
final class PlainWordsCheck implements Check {
    private final Map<String, String> plainer = Library.read("plain-words.json", new TypeReference<>() {});
    private final Phrases phrases = new Phrases(plainer.keySet());

    @Override
    public List<Finding> look(Reading paper, Claims claims) {
        List<Finding> findings = new ArrayList<>();
        paper.body().filter(passage -> !passage.place().quoted()).forEach(passage -> {
            for (Phrases.Found found : phrases.in(passage.text())) {
                if (!passage.quotedAt(found.start())) {
                    findings.add(finding(passage, found));
                }
            }
        });
        return findings;
    }

    private Finding finding(Passage passage, Phrases.Found found) {
        String plain = plainer.get(found.phrase());
        String written = passage.text().substring(found.start(), found.end());
        return Finding.of(
                Topic.PLAIN_WORDS, passage.place(), found.phrase(),
                "“" + found.phrase() + "” is “" + plain + "” in plain English.", "Write “" + plain + "”.")
                .with(passage.replace(found.start(), found.end(), Words.likeCapitals(written, plain)));
    }
}
