package org.scrutineer.clashes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.scrutineer.ledger.RecordKind;

/**
 * What the records of one kind are called by people.
 *
 * @param kind the name of the kind
 * @param words what one is called among its like: "Recommendation 4"
 * @param within the columns that name what it belongs to, whose names stand before its own
 */
public record Calling(String kind, Function<Said, String> words, List<String> within) {
    private static final Set<String> PLACES = Set.of("place", "link");

    public Calling {
        within = List.copyOf(within);
    }

    /** What a record says. */
    public interface Said {
        /** What stands in a column, or an empty text. */
        String text(String column);

        /** What the record is called whose id stands in a column, or an empty text. */
        String name(String column);
    }

    public static Calling of(RecordKind kind, Function<Said, String> words, String... within) {
        return new Calling(kind.name(), words, List.of(within));
    }

    /** A kind whose records are called what stands in one column. */
    public static Calling by(RecordKind kind, String column, String... within) {
        return of(kind, said -> said.text(column), within);
    }

    /** By what the kind itself says of its columns: a name where it has one, within what its place names. */
    static Calling asDeclared(RecordKind kind) {
        List<String> within = kind.groups().entrySet().stream()
                .filter(group -> PLACES.contains(group.getKey()))
                .flatMap(group -> group.getValue().stream())
                .filter(column -> column.endsWith("_id"))
                .toList();
        String name = kind.texts().entrySet().stream()
                .filter(text -> text.getValue() == RecordKind.Form.NAME)
                .map(Map.Entry::getKey).findFirst().orElse("");
        return new Calling(kind.name(), said -> name.isEmpty() ? kind.name() : said.text(name), within);
    }
}
