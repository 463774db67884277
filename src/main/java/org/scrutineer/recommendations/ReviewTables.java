package org.scrutineer.recommendations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.intake.Aim;
import org.scrutineer.layouts.HeaderDate;
import org.scrutineer.layouts.Line;
import org.scrutineer.layouts.RecognisedRow;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.layouts.Subject;
import org.scrutineer.layouts.Titles;
import org.scrutineer.workbooks.Workbook;

/**
 * Tells which tables and rows of a workbook are about which review: by a column that names it, by the title above a
 * table, by the name of its sheet, and last by the name of the file.
 */
final class ReviewTables {
    private static final Pattern TITLE_WORDS = Pattern.compile(
            "^recommendations? (?:of|from|arising from) (?:the )?|^(?:scrutiny )?review (?:of|into) (?:the )?"
                    + "|^progress (?:update|report)(?: on)?(?: the)?:? |"
                    + "\\s*[-–—:|,(]*\\s*(?:recommendations?|action plan|implementation)?\\s*(?:progress )?"
                    + "(?:update|report|tracker|monitoring|progress|monitoring report)\\)?$|"
                    + "\\s*[-–—:|,(]+\\s*(?:(?:open|closed|completed|outstanding|live|monitoring of) )?"
                    + "(?:recommendations|actions|action plan)\\)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES_A_REVIEW = Pattern.compile(".*\\b(?:review|inquiry|task group)\\b.*",
            Pattern.CASE_INSENSITIVE);
    /** As sure as a header that says just that is. */
    private static final double SURE = 0.85;

    private final Workbook workbook;
    private final boolean several;
    private final Optional<Recognition> titled;
    private final Map<String, ReviewTable> reviews = new LinkedHashMap<>();

    /**
     * @param titleCell where its title stands, on the sheet of the first table; nothing where a sheet's or file's name is
     *     its title
     * @param said how the title was come by, where it is not in the table
     */
    record ReviewTable(String title, Optional<String> titleCell, List<Recognition> tables, List<String> said) {}

    private ReviewTables(Workbook workbook, List<Recognition> tables) {
        this.workbook = workbook;
        this.several = tables.stream().map(table -> table.sheet().name()).distinct().count() > 1;
        this.titled = tables.stream().filter(table -> own(table).isPresent()).findFirst();
    }

    static List<ReviewTable> of(Workbook workbook, List<Recognition> tables, Aim aim) {
        if (tables.isEmpty()) {
            return List.of();
        }
        ReviewTables all = new ReviewTables(workbook, tables);
        if (aim.into().isPresent()) {
            tables.forEach(table -> all.add(aim.into().get().strip(), Optional.empty(), table));
        } else {
            tables.forEach(all::place);
        }
        return all.reviews.values().stream().map(ReviewTables::newest).toList();
    }

    private void place(Recognition table) {
        boolean column = table.column(TrackerShape.REVIEW).filter(match -> match.confidence() >= SURE).isPresent();
        if (column) {
            byColumn(table);
            return;
        }
        List<Integer> headings = headings(table);
        if (!headings.isEmpty()) {
            byHeadings(table, headings);
            return;
        }
        titled(table);
    }

    private void titled(Recognition table) {
        Optional<Line> own = own(table);
        if (own.isPresent()) {
            add(clean(own.get().text()), own.map(Line::address), table);
        } else {
            untitled(table);
        }
    }

    /** Places of the rows that head the rows under them with the name of another review. */
    private static List<Integer> headings(Recognition table) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> table.rows().get(row) instanceof RecognisedRow.Span span
                        && NAMES_A_REVIEW.matcher(span.text()).matches())
                .boxed().toList();
    }

    private void byHeadings(Recognition table, List<Integer> headings) {
        List<RecognisedRow> rows = table.rows();
        if (headings.getFirst() > 0) {
            titled(part(table, rows.subList(0, headings.getFirst())));
        }
        for (int heading = 0; heading < headings.size(); heading++) {
            int from = headings.get(heading);
            int to = heading + 1 == headings.size() ? rows.size() : headings.get(heading + 1);
            RecognisedRow.Span span = (RecognisedRow.Span) rows.get(from);
            add(clean(span.text()), Optional.of(span.address()), part(table, rows.subList(from + 1, to)));
        }
    }

    private static Recognition part(Recognition table, List<RecognisedRow> rows) {
        return new Recognition(
                table.sheet(), table.shape(), table.layout(), rows, table.around(), table.doubts());
    }

    /** Rows that name no review belong to the one above them. */
    private void byColumn(Recognition table) {
        Map<String, List<RecognisedRow>> rows = new LinkedHashMap<>();
        Map<String, String> cells = new LinkedHashMap<>();
        String title = "";
        for (RecognisedRow row : table.rows()) {
            if (row instanceof RecognisedRow.Data data && !data.words(TrackerShape.REVIEW).isEmpty()) {
                title = data.words(TrackerShape.REVIEW);
                cells.putIfAbsent(title, data.cell(TrackerShape.REVIEW).orElseThrow().address());
            }
            rows.computeIfAbsent(title, review -> new ArrayList<>()).add(row);
        }
        rows.forEach((review, theirs) -> {
            Recognition piece = part(table, theirs);
            if (review.isEmpty()) {
                untitled(piece);
            } else {
                add(clean(review), Optional.of(cells.get(review)), piece);
            }
        });
    }

    private void untitled(Recognition table) {
        String sheet = table.sheet().name();
        Optional<ReviewTable> last = reviews.values().stream().reduce((one, other) -> other);
        Optional<ReviewTable> above = last.filter(review -> review.tables().getLast().sheet().equals(table.sheet()));
        boolean ownSheet = Subject.of(sheet).isPresent() && several
                && (titled.isEmpty() || last.filter(review -> numbersAgain(review, table)).isPresent());
        if (above.isPresent()) {
            above.get().tables().add(table);
        } else if (ownSheet) {
            add(sheet.strip(), Optional.empty(), table).said()
                    .add("No title above the table names the review, so the name of the sheet is used.");
        } else if (titled.isPresent()) {
            add(clean(own(titled.get()).orElseThrow().text()), Optional.empty(), table);
        } else {
            named(table);
        }
    }

    /** A title of whatever kind above the table, else the name of the file or the sheet, whichever tells more. */
    private void named(Recognition table) {
        Optional<Line> title = title(table);
        if (title.isPresent() && Subject.of(fromFileName(workbook.name())).isEmpty()) {
            add(clean(title.get().text()), title.map(Line::address), table);
            return;
        }
        String file = fromFileName(workbook.name());
        Optional<String> sheet = several ? Optional.empty() : Subject.of(table.sheet().name());
        boolean bySheet = sheet.isPresent() && (Subject.of(file).isEmpty()
                || NAMES_A_REVIEW.matcher(sheet.get()).matches() && !NAMES_A_REVIEW.matcher(file).matches());
        String name = bySheet ? sheet.get() : file;
        String said = "No title above the table names the review, so the name of the " + (bySheet ? "sheet" : "file")
                + " is used.";
        ReviewTable review = add(clean(name), Optional.empty(), table);
        if (!review.said().contains(said)) {
            review.said().add(said);
        }
    }

    private ReviewTable add(String title, Optional<String> cell, Recognition table) {
        ReviewTable review = reviews.computeIfAbsent(title.toLowerCase(Locale.UK),
                first -> new ReviewTable(title, cell, new ArrayList<>(), new ArrayList<>()));
        review.tables().add(table);
        return review;
    }

    /** Sheets of several dates that list the same recommendations: only the newest says how they stand. */
    private static ReviewTable newest(ReviewTable review) {
        List<Recognition> kept = new ArrayList<>(review.tables());
        List<String> said = new ArrayList<>(review.said());
        for (Recognition older : review.tables()) {
            review.tables().stream().filter(newer -> replaces(newer, older)).findFirst().ifPresent(newer -> {
                kept.remove(older);
                said.add("The sheet “" + older.sheet().name() + "” lists the same recommendations as “"
                        + newer.sheet().name() + "”, which is " + (older.sheet().hidden() ? "not hidden" : "newer")
                        + ". It was not taken in.");
            });
        }
        return new ReviewTable(review.title(), review.titleCell(), kept, said);
    }

    /** A hidden sheet beside a visible one with the same refs is an old copy. */
    private static boolean replaces(Recognition newer, Recognition older) {
        String date = HeaderDate.order(older.sheet().name());
        boolean later = !date.isEmpty() && HeaderDate.order(newer.sheet().name()).compareTo(date) > 0;
        boolean shown = older.sheet().hidden() && !newer.sheet().hidden();
        return (later || shown) && refs(older).stream().filter(refs(newer)::contains).count() * 2 > refs(older).size();
    }

    private static boolean numbersAgain(ReviewTable review, Recognition table) {
        Set<String> refs = refs(table);
        return review.tables().stream().anyMatch(other -> refs(other).stream().anyMatch(refs::contains));
    }

    private static Set<String> refs(Recognition table) {
        return table.data().map(row -> row.words(TrackerShape.REF)).filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<Line> title(Recognition table) {
        return Titles.of(table.above(), table.legend()).title();
    }

    /** A title that tells what the review is about. */
    private static Optional<Line> own(Recognition table) {
        return title(table).filter(line -> Subject.of(line.text()).isPresent());
    }

    private static String clean(String written) {
        String plain = written.strip();
        String title = TITLE_WORDS.matcher(TITLE_WORDS.matcher(plain).replaceAll("")).replaceAll("").strip();
        return title.isEmpty() ? plain : title;
    }

    private static String fromFileName(String name) {
        String words = name.replaceFirst("\\.[A-Za-z]{2,4}$", "").replaceAll("[_-]+", " ").strip();
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
