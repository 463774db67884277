package org.scrutineer.concerns;

import java.util.List;
import java.util.Optional;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.providers.Provider;
import org.scrutineer.ui.Problem;

/** Makes a concern of what a person typed, or says which field has to be mended. */
final class ConcernLogging {
    private final ConcernsModel model;

    ConcernLogging(ConcernsModel model) {
        this.model = model;
    }

    /** What stands in the fields, as typed. */
    record Typed(String provider, String about, String when, String what, Concern.Told told) {}

    enum Field {
        PROVIDER,
        ABOUT,
        WHEN
    }

    sealed interface Logged {
        record Done(Concern concern, String words) implements Logged {}

        /** @param field which field is meant */
        record Refused(Field field, Problem problem) implements Logged {}
    }

    Logged log(List<Provider> providers, Typed typed) {
        ConcernTyping.Meant<Provider> meant = ConcernTyping.provider(typed.provider(), providers);
        if (meant.one().isEmpty()) {
            return new Logged.Refused(Field.PROVIDER, unclear(typed.provider(), meant.several()));
        }
        if (typed.about().isBlank()) {
            return new Logged.Refused(Field.ABOUT, new Problem(
                    "It is not said what the concern is about.",
                    "Type a few letters, such as “mis” for missed visit."));
        }
        FuzzyDate when = FuzzyDate.parse(typed.when());
        if (!when.known()) {
            return new Logged.Refused(Field.WHEN, new Problem(
                    "The day is not understood.", "Write a day or a month, such as “3 March 2026”."));
        }
        Provider provider = meant.one().get();
        Concern concern = model.desk().logged(
                provider, ConcernTyping.about(typed.about()), Optional.of(when), typed.what(), typed.told(),
                Optional.empty());
        String words = "Concern about " + concern.sort() + " at " + provider.name();
        model.changes().make(ConcernEdits.draft(words, ConcernEdits.log(concern)));
        return new Logged.Done(concern, words + ", " + concern.happened().text() + ": logged.");
    }

    static Problem unclear(String typed, List<Provider> several) {
        if (typed.isBlank()) {
            return new Problem("No provider is named.", "Type a few letters of its name.");
        }
        return several.isEmpty()
                ? new Problem("No provider’s name begins like that.", "Type other letters, or add the provider first.")
                : new Problem("Several could be meant.", "Type more letters: " + String.join(
                        ", ", several.stream().limit(4).map(Provider::name).toList())
                        + (several.size() > 4 ? " and " + (several.size() - 4) + " more." : "."));
    }
}
