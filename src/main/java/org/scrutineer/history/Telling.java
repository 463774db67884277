package org.scrutineer.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.HistoryEntry;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.ledger.Source;

/** The sentences about one change. */
final class Telling {
    /** Ids, places in a list, and the days worked out of a date that is shown as it was written. */
    private static final Pattern TECHNICAL = Pattern.compile(".*_id|ordinal|.*_from|.*_until");
    private static final int SHORT = 40;
    private static final int LONGEST = 120;

    private final HistoryEntry entry;
    private final String actor;
    private final String group;

    Telling(HistoryEntry entry) {
        this.entry = entry;
        this.actor = entry.set().author().actor();
        this.group = "the " + entry.group().replace('_', ' ');
    }

    String what() {
        // A quotation that ends a sentence ends this one too.
        return told().replaceFirst("([.!?…]”)\\.$", "$1");
    }

    private String told() {
        if (entry.group().equals(RecordKind.LIFE)) {
            return actor + " " + life("the " + entry.recordKind()) + ".";
        }
        Optional<String> before = entry.before().flatMap(this::value);
        Optional<String> after = value(entry.after());
        if (isTechnical()) {
            return actor + ": " + entry.set().title() + ".";
        }
        return actor + switch (entry.set().kind()) {
            case EDIT -> edited(before, after);
            case DECISION -> " decided on " + group + ": " + orNothing(after) + ".";
            case IMPORT -> before.isEmpty() && after.isPresent()
                    ? " took in " + group + ": " + after.get() + "."
                    : edited(before, after);
            case UNDO -> " undid a change of " + group + ", from " + orNothing(before) + " back to "
                    + orNothing(after) + ".";
            case REDO -> " redid a change of " + group + ", from " + orNothing(before) + " to "
                    + orNothing(after) + ".";
        };
    }

    Optional<String> why() {
        return entry.set().kind() == Draft.Kind.IMPORT
                ? Optional.empty()
                : entry.set().reason().map(reason -> "Reason: " + reason.strip() + (isEnded(reason) ? "" : "."));
    }

    Optional<String> where() {
        return entry.source().map(this::place);
    }

    private String edited(Optional<String> before, Optional<String> after) {
        if (after.isEmpty()) {
            return " cleared " + group + before.map(value -> ", which was " + value).orElse("") + ".";
        }
        return before.map(value -> " changed " + group + " from " + value + " to " + after.get() + ".")
                .orElseGet(() -> " set " + group + " to " + after.get() + ".");
    }

    private String life(String record) {
        boolean deleted = Boolean.parseBoolean(entry.after().text("deleted"));
        return switch (entry.set().kind()) {
            case EDIT, IMPORT, DECISION -> deleted ? "deleted " + record : "brought " + record + " back";
            case UNDO -> (deleted ? "undid the making of " : "undid the deletion of ") + record;
            case REDO -> (deleted ? "deleted " : "made ") + record + " again";
        };
    }

    private String place(Source source) {
        List<String> cells = Optional.ofNullable(shownColumn(entry.after()))
                .map(source.cells()::get)
                .map(List::of)
                .orElseGet(() -> source.cells().values().stream().distinct().toList());
        return "Taken in from " + source.file() + ", sheet " + source.sheet()
                + switch (cells.size()) {
                    case 0 -> "";
                    case 1 -> ", cell " + cells.getFirst();
                    default -> ", cells " + String.join(", ", cells.subList(0, cells.size() - 1)) + " and "
                            + cells.getLast();
                } + ".";
    }

    /** The column that carries the group's name, or the only one; null when several say it together. */
    private String shownColumn(Fields fields) {
        if (fields.values().containsKey(entry.group())) {
            return entry.group();
        }
        return fields.values().size() == 1 ? fields.values().firstKey() : null;
    }

    /** Whether the group holds only ids and places: what was done is told by the action's name. */
    private boolean isTechnical() {
        return entry.after().values().keySet().stream().allMatch(column -> TECHNICAL.matcher(column).matches());
    }

    /** What a person would call the value; ids and positions are of no interest to them. */
    private Optional<String> value(Fields fields) {
        String column = shownColumn(fields);
        if (column != null) {
            return Optional.ofNullable(fields.text(column)).map(Telling::shown);
        }
        List<String> texts = fields.values().entrySet().stream()
                .filter(field -> field.getValue() != null)
                .filter(field -> !TECHNICAL.matcher(field.getKey()).matches())
                .map(field -> shown(field.getValue()))
                .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", texts));
    }

    private static String shown(String value) {
        String line = value.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHORT && !isEnded(line) && !line.startsWith("•")) {
            return line.isEmpty() ? "an empty text" : line;
        }
        if (line.length() <= LONGEST) {
            return "“" + line + "”";
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return "“" + line.substring(0, end > 0 ? end : LONGEST) + " …”";
    }

    private static String orNothing(Optional<String> value) {
        return value.orElse("nothing");
    }

    private static boolean isEnded(String sentence) {
        return sentence.strip().matches("(?s).*[.!?]");
    }
}
