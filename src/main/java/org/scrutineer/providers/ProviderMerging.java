package org.scrutineer.providers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.NamedBy;
import org.scrutineer.ui.Problem;

/**
 * Joins two records of one provider: all that names the one names the other afterwards. Nothing is deleted, and one undo
 * parts them again.
 */
public final class ProviderMerging {
    private final ProviderStore providers;
    private final Ledger ledger;
    private final Doubled doubled;

    /** @param doubled says what both have, of which only one can count */
    public ProviderMerging(ProviderStore providers, Ledger ledger, Doubled doubled) {
        this.providers = providers;
        this.ledger = ledger;
        this.doubled = doubled;
    }

    /** What both providers have of something that a provider can have only once, such as a figure of a month. */
    public interface Doubled {
        Both of(Provider merged, Provider into);

        /** Nothing can be doubled. */
        Doubled NOTHING = (merged, into) -> new Both(Set.of(), List.of(), List.of());
    }

    /**
     * @param staying records of the merged one that stay its own, and do not count any more
     * @param edits that ask which of the two is to count
     * @param told a few words for each, for those who are told of the merge
     */
    public record Both(Set<UUID> staying, List<Edit> edits, List<String> told) {
        public Both {
            staying = Set.copyOf(staying);
            edits = List.copyOf(edits);
            told = List.copyOf(told);
        }
    }

    /** @param moved how many records name the other provider now; @param told what both had */
    public record Merge(Draft draft, int moved, List<String> told) {
        public Merge {
            told = List.copyOf(told);
        }
    }

    /** Reads from the store. */
    public Merge of(Provider merged, Provider into) {
        if (merged.id().equals(into.id())) {
            throw new Problem(
                    "“" + merged.name() + "” cannot be merged into itself.", "Name two providers of the register.");
        }
        Both both = doubled.of(merged, into);
        List<Edit> moves = moves(merged, into, both);
        List<Edit> edits = new ArrayList<>(moves);
        edits.addAll(both.edits());
        edits.addAll(known(merged, into));
        edits.add(Edit.typed(
                Provider.KIND, merged.id(), Provider.MERGED, Fields.of("merged_into_id", into.id())));
        return new Merge(
                new Draft(
                        Draft.Kind.EDIT, "Merge of " + merged.name() + " into " + into.name(), Optional.empty(), edits,
                        List.of()),
                moves.size(), both.told());
    }

    private List<Edit> moves(Provider merged, Provider into, Both both) {
        return ledger.referring(Provider.KIND, merged.id()).stream()
                .filter(each -> !both.staying().contains(each.record()))
                .filter(each -> !namesBoth(each, into.id()))
                .map(each -> each.pointing(merged.id(), into.id()))
                .toList();
    }

    /** One that was merged, and of which something came in since that still names it. */
    public record Again(Provider merged, Provider into) {}

    /** What a pack brought for providers that had been merged here meanwhile. Reads from the store. */
    public List<Again> again() {
        List<Provider> standing = providers.providers();
        return providers.merged().stream()
                .flatMap(merged -> standing.stream()
                        .filter(provider -> provider.id().equals(merged.into()))
                        .map(into -> new Again(merged.provider(), into)))
                .filter(again -> !moves(again.merged(), again.into(), doubled.of(again.merged(), again.into()))
                        .isEmpty())
                .toList();
    }

    /** That they are two, or that the one became part of the other, is about both and stays as it is. */
    private static boolean namesBoth(NamedBy each, UUID into) {
        return each.fields().values().containsValue(into.toString());
    }

    /** Its names are names of the other; what is not known of the other is taken from it. */
    private static List<Edit> known(Provider merged, Provider into) {
        Set<String> names = new LinkedHashSet<>(into.alsoKnown());
        Stream.concat(Stream.of(merged.name()), merged.alsoKnown().stream())
                .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(into.name())
                        && names.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(names::add);
        List<Edit> edits = new ArrayList<>();
        if (!names.isEmpty()) {
            edits.add(text(into, "other names", "also_known", String.join("\n", names)));
        }
        if (into.framework().isBlank() && !merged.framework().isBlank()) {
            edits.add(text(into, "framework", "framework", merged.framework()));
        }
        if (into.registration().isBlank() && !merged.registration().isBlank()) {
            edits.add(text(into, "registration", "registration", merged.registration()));
        }
        if (into.note().isBlank() && !merged.note().isBlank()) {
            edits.add(text(into, "note", "note", merged.note()));
        }
        return edits;
    }

    private static Edit text(Provider provider, String group, String column, String value) {
        return Edit.typed(Provider.KIND, provider.id(), group, Fields.of(column, value));
    }

    /** That two are not one. */
    public static Draft distinct(Provider one, Provider other) {
        Provider.Distinction pair = new Provider.Distinction(one.id(), other.id());
        return Draft.edit(
                one.name() + " and " + other.name() + " are two providers", Optional.empty(),
                Edit.typed(Provider.Distinction.KIND, pair.id(), "pair",
                        Fields.of("one_id", pair.one()).with("other_id", pair.other())),
                Edit.typed(Provider.Distinction.KIND, pair.id(), RecordKind.LIFE, Fields.of("deleted", false)));
    }
}
