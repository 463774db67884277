package org.scrutineer.studio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.disclosure.MarkableText;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.Held;
import org.scrutineer.ledger.Ledger;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.RecordKind.Form;

/** Makes editors of any kind of record from what the kind says of its texts, and of what each room adds to that. */
public final class RecordEditors implements BlockEditors {
    /** Groups that are the outcome of a step with its own screen: what is typed there comes with more than words. */
    private static final Set<String> STEPS = Set.of(
            "place", "state", "closure", "confirmation", "confirmed", "response", "difference", "baseline", "paper");

    private final Ledger ledger;
    private final Map<String, RecordKind> kinds;
    private final Map<String, Room> rooms;

    /**
     * What a room says of one of its kinds of record.
     *
     * @param fixed columns that hold somebody else's words
     * @param always columns that are offered while they are empty too
     * @param rated the column of its rating, where it has one
     * @param beside what belongs to a record and is shown under it, in that order
     * @param opens whether a record of it can be opened in its own place
     */
    public record Room(
            RecordKind kind, Set<String> fixed, Set<String> always, Optional<Rated> rated,
            Function<UUID, List<UUID>> beside, boolean opens) {

        /** @param fixed columns that hold somebody else's words */
        public static Room quoting(RecordKind kind, String... fixed) {
            return new Room(kind, Set.of(fixed), Set.of(), Optional.empty(), record -> List.of(), false);
        }
    }

    /** @param scheme that a record is rated in */
    public record Rated(String group, String label, Function<UUID, RatingScheme> scheme) {}

    public RecordEditors(Ledger ledger, List<RecordKind> kinds, List<Room> rooms) {
        this.ledger = ledger;
        this.kinds = kinds.stream().collect(Collectors.toMap(RecordKind::name, Function.identity()));
        this.rooms = rooms.stream().collect(Collectors.toMap(room -> room.kind().name(), Function.identity()));
    }

    /** A record as the ledger holds it. */
    private record Kept(UUID id, RecordKind kind, Map<String, Fields> groups) {
        String text(String column) {
            return groups.values().stream()
                    .map(fields -> fields.text(column))
                    .filter(text -> text != null)
                    .findFirst()
                    .orElse("");
        }

        /** The columns of a group as they hold, those that nobody knows as null. */
        Fields group(String group) {
            Fields held = groups.getOrDefault(group, Fields.EMPTY);
            Fields all = Fields.EMPTY;
            for (String column : kind.groups().get(group)) {
                all = all.with(column, held.text(column));
            }
            return all;
        }

        /** "Recommendation 4", the name of what has one, or the word of the kind. */
        String title() {
            String name = kind.texts().entrySet().stream()
                    .filter(text -> text.getValue() == Form.NAME)
                    .map(text -> text(text.getKey()))
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
            return name.isEmpty() ? (capital(kind.name()) + " " + text("ref")).strip() : name;
        }
    }

    @Override
    public Optional<Editor> editor(UUID record) {
        return kept(record).map(kept -> {
            Room room = room(kept.kind());
            List<Entry> entries = new ArrayList<>(entries(kept, ""));
            room.beside().apply(record).forEach(
                    other -> kept(other).ifPresent(more -> entries.addAll(entries(more, capital(more.kind().name())))));
            return new Editor(record, kept.title(), entries, room.opens());
        }).filter(editor -> !editor.entries().isEmpty());
    }

    private Optional<Kept> kept(UUID record) {
        Map<String, Fields> groups = new HashMap<>();
        Optional<RecordKind> kind = Optional.empty();
        for (Held held : ledger.valuesAt(ledger.holding(List.of(record)))) {
            kind = Optional.ofNullable(kinds.get(held.recordKind()));
            groups.put(held.group(), held.value());
        }
        boolean deleted = Optional.ofNullable(groups.get(RecordKind.LIFE))
                .filter(life -> Boolean.parseBoolean(life.text("deleted")))
                .isPresent();
        return kind.filter(known -> !deleted).map(known -> new Kept(record, known, groups));
    }

    private Room room(RecordKind kind) {
        return rooms.getOrDefault(kind.name(), Room.quoting(kind));
    }

    /** @param of which record, where it is not the one that was asked for */
    private List<Entry> entries(Kept kept, String of) {
        Room room = room(kept.kind());
        List<Entry> entries = new ArrayList<>();
        kept.kind().groupsWithText().stream()
                .filter(group -> !STEPS.contains(group))
                .forEach(group -> entries.addAll(words(kept, room, group, of)));
        room.rated().ifPresent(rated -> entries.add(of.isEmpty() ? firstText(entries) : entries.size(),
                rating(kept, rated)));
        return entries;
    }

    /** A rating stands under what is rated, and before who does it by when. */
    private static int firstText(List<Entry> entries) {
        int lines = (int) entries.stream()
                .filter(entry -> entry instanceof Entry.Words words && words.look() == Look.LINE)
                .count();
        return Math.max(0, entries.size() - lines);
    }

    private List<Entry> words(Kept kept, Room room, String group, String of) {
        List<String> texts = kept.kind().groups().get(group).stream()
                .filter(column -> kept.kind().form(column).filter(form -> form != Form.DATA).isPresent()
                        || column.equals("link"))
                .filter(column -> !kept.text(column).isBlank() || room.always().contains(column)
                        || kept.kind().groups().get(group).size() == 1 && room.always().isEmpty())
                .toList();
        boolean alone = texts.size() == 1;
        return texts.stream().<Entry>map(column -> new Entry.Words(
                kept.id() + "/" + column,
                new MarkableText(
                        kept.id(), kept.kind(), group, capital(group) + " of " + kept.title()),
                label(kept, group, column, alone, of), kept.text(column), look(kept, room, column),
                text -> save(kept, group, column, text)))
                .toList();
    }

    private static Look look(Kept kept, Room room, String column) {
        if (room.fixed().contains(column)) {
            return Look.FIXED;
        }
        return kept.kind().form(column).equals(Optional.of(Form.PROSE)) ? Look.PARAGRAPHS : Look.LINE;
    }

    private static String label(Kept kept, String group, String column, boolean alone, String of) {
        boolean itself = column.equals("content") && Set.of("content", "words", kept.kind().name()).contains(group);
        String own = itself
                ? capital(kept.kind().name())
                : capital(alone || column.equals("content") ? group : column.replace('_', ' '));
        return of.isEmpty() || itself ? own : of + ": " + own.toLowerCase(java.util.Locale.UK);
    }

    private Entry rating(Kept kept, Rated rated) {
        String column = kept.kind().groups().get(rated.group()).getFirst();
        return new Entry.Rated(
                kept.id() + "/" + column, kept.id(), rated.label(), kept.text(column), rated.scheme().apply(kept.id()),
                (word, reason) -> Draft.edit(
                        rated.label() + " of “" + kept.title() + "”",
                        Optional.of(reason.strip()).filter(text -> !text.isEmpty()),
                        Edit.typed(kept.kind(), kept.id(), rated.group(), kept.group(rated.group()).with(
                                column, orNull(word)))));
    }

    private static Draft save(Kept kept, String group, String column, String text) {
        List<String> columns = kept.kind().groups().get(group);
        Optional<DateColumns> date = Stream.of(column, "due")
                .map(name -> new DateColumns(column, name + "_from", name + "_until"))
                .filter(each -> columns.contains(each.from()))
                .findFirst();
        Fields now = kept.group(group);
        Fields after = date.map(each -> each.with(now, FuzzyDate.parse(text.strip())))
                .orElseGet(() -> now.with(column, orNull(text)));
        return Draft.edit(
                capital(group) + " of “" + kept.title() + "”", Optional.empty(),
                Edit.typed(kept.kind(), kept.id(), group, after));
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
