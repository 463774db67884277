package org.scrutineer.committees;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingRule;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ui.Problem;

/** What a council changes of its own settings, each as one undo step. */
public final class SettingsEdits {
    private SettingsEdits() {}

    public static Draft rule(RatingRuleStore rules, RatingRule rule) {
        return Draft.edit("Rule: " + rule.kind().plain(), Optional.empty(), rules.keep(rule));
    }

    /** Keeps a scheme; one of the tool's own that is changed takes the place of it under its name. */
    public static Draft scheme(Optional<UUID> id, RatingScheme scheme) {
        return Draft.edit("Rating scheme “" + scheme.name() + "”", Optional.empty(),
                RatingSchemeStore.keep(id.orElseGet(UUID::randomUUID), scheme));
    }

    /** Keeps an officer: a new one where there is none with that id yet. */
    public static Draft officer(Officer officer) {
        return Draft.edit("Officer " + officer.name(), Optional.empty(),
                text(officer, Officer.NAME, "name", officer.name()),
                text(officer, Officer.POST, "post", officer.post()),
                text(officer, Officer.EMAIL, "email", officer.email()));
    }

    public static Draft remove(Officer officer) {
        return Draft.edit("Removal of " + officer.name(), Optional.empty(),
                Edit.delete(Officer.KIND, officer.id()));
    }

    private static Edit text(Officer officer, String group, String column, String value) {
        return Edit.typed(Officer.KIND, officer.id(), group,
                Fields.of(column, value.isBlank() ? null : value.strip()));
    }

    /**
     * A level as a person writes it: letter, word, colour and other words for it.
     *
     * @param rag "red", "amber", "green", "complete", or empty for one outside RAG
     * @param aliases with commas
     */
    public static Level level(String code, String word, String rag, String aliases) {
        if (word.isBlank()) {
            throw new Problem("A level has no word.", "Write the word that papers print for it.");
        }
        return new Level(code.strip(), word.strip(), rag(rag), Arrays.stream(aliases.split(","))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList());
    }

    /**
     * A scheme whose levels cannot be mistaken for each other.
     *
     * @throws Problem when it has no name or no levels, or two of them share a letter, a word or another word for it
     */
    public static RatingScheme checked(String name, List<Level> levels) {
        if (name.isBlank() || levels.isEmpty()) {
            throw new Problem("A rating scheme needs a name and at least one level.", "Write both.");
        }
        List<String> names = levels.stream()
                .flatMap(level -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(level.code(), level.word()).distinct(), level.aliases().stream()))
                .map(text -> text.toLowerCase(Locale.UK))
                .filter(text -> !text.isEmpty())
                .toList();
        String twice = names.stream()
                .filter(text -> names.indexOf(text) != names.lastIndexOf(text))
                .distinct()
                .collect(Collectors.joining("”, “"));
        if (!twice.isEmpty()) {
            throw new Problem(
                    "In “" + name.strip() + "” more than one level is called “" + twice + "”.",
                    "Give each level its own letter and words.");
        }
        return new RatingScheme(name.strip(), levels);
    }

    static Optional<Rag> rag(String plain) {
        String wanted = plain.strip().toLowerCase(Locale.UK);
        if (wanted.isEmpty() || wanted.equals("none")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Rag.values())
                .filter(rag -> rag.plain().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "“" + plain + "” is no colour that a rating can come to.",
                        "Give red, amber, green, complete or none.")));
    }
}
