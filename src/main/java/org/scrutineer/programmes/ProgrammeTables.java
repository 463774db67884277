package org.scrutineer.programmes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scrutineer.intake.Aim;
import org.scrutineer.layouts.Line;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.layouts.Shape;
import org.scrutineer.layouts.Subject;
import org.scrutineer.layouts.Titles;
import org.scrutineer.workbooks.Workbook;

/**
 * Tells which tables of a workbook are about which programme: by the title above a table; tables without one belong to
 * the programme before them.
 */
final class ProgrammeTables {
    private static final Pattern TITLE_WORDS = Pattern.compile(
            "^programme board:\\s*|\\s*[-–—:|,(]+\\s*(?:rag|brag|progress|highlight|status)?\\s*"
                    + "(?:report|update|table|dashboard|tracker)\\)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_A_PART = Pattern.compile(
            "(?:work ?stream|theme|strand|project|milestone|key date).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNNAMED_SHEET = Pattern.compile("sheet ?\\d*", Pattern.CASE_INSENSITIVE);

    private final Workbook workbook;
    private final Map<String, ProgrammeTable> programmes = new LinkedHashMap<>();

    /** @param titleCell where its title stands, on the sheet of the first table; nothing for the name of the file */
    record ProgrammeTable(String title, Optional<String> titleCell, List<Recognition> tables) {
        List<Recognition> of(Shape shape) {
            return tables.stream().filter(table -> table.shape().equals(shape)).toList();
        }

        /** Where each of several sheets is one workstream, the sheet's name or the title above its table names it. */
        Optional<String> workstream(Recognition table) {
            List<String> sheets = of(ProgrammeShapes.ACTIVITIES).stream().map(each -> each.sheet().name()).distinct()
                    .toList();
            String sheet = table.sheet().name().strip();
            return sheets.size() < 2
                    ? Optional.empty()
                    : above(table).map(line -> line.text().strip())
                            .filter(text -> OF_A_PART.matcher(text).matches())
                            .or(() -> UNNAMED_SHEET.matcher(sheet).matches()
                                    ? Optional.empty()
                                    : Optional.of(sheet));
        }
    }

    private ProgrammeTables(Workbook workbook) {
        this.workbook = workbook;
    }

    static List<ProgrammeTable> of(Workbook workbook, List<Recognition> tables, Aim aim) {
        ProgrammeTables all = new ProgrammeTables(workbook);
        List<Recognition> activities = tables.stream()
                .filter(table -> table.shape().equals(ProgrammeShapes.ACTIVITIES)).toList();
        Optional<Recognition> titled = tables.stream().filter(table -> own(table).isPresent()).findFirst();
        activities.forEach(table -> all.place(table, titled, aim));
        tables.stream().filter(table -> !activities.contains(table))
                .forEach(table -> all.milestones(table, titled, aim));
        return List.copyOf(all.programmes.values());
    }

    private void place(Recognition table, Optional<Recognition> titled, Aim aim) {
        Optional<Line> own = own(table);
        Optional<ProgrammeTable> last = programmes.values().stream().reduce((one, other) -> other);
        if (aim.into().isPresent()) {
            add(aim.into().get().strip(), Optional.empty(), table);
        } else if (own.isPresent()) {
            add(clean(own.get().text()), own.map(Line::address), table);
        } else if (last.isPresent()) {
            last.get().tables().add(table);
        } else if (titled.isPresent()) {
            add(clean(own(titled.get()).orElseThrow().text()), Optional.empty(), table);
        } else {
            Optional<Line> above = above(table).filter(line -> !OF_A_PART.matcher(line.text()).matches());
            add(above.map(line -> clean(line.text())).orElseGet(this::fromFileName), above.map(Line::address), table);
        }
    }

    /** Milestones belong to the programme that their sheet or title names, else to the workbook's first. */
    private void milestones(Recognition table, Optional<Recognition> titled, Aim aim) {
        Optional<ProgrammeTable> named = own(table)
                .map(line -> programmes.get(clean(line.text()).toLowerCase(Locale.UK)))
                .or(() -> programmes.values().stream()
                        .filter(programme -> programme.tables().stream()
                                .anyMatch(other -> other.sheet().equals(table.sheet())))
                        .findFirst())
                .or(() -> programmes.values().stream().findFirst());
        if (named.isPresent()) {
            named.get().tables().add(table);
        } else {
            place(table, titled, aim);
        }
    }

    private void add(String title, Optional<String> cell, Recognition table) {
        programmes.computeIfAbsent(title.toLowerCase(Locale.UK),
                first -> new ProgrammeTable(title, cell, new ArrayList<>())).tables().add(table);
    }

    private static Optional<Line> above(Recognition table) {
        return Titles.of(table.above(), table.legend()).title();
    }

    private static Optional<Line> own(Recognition table) {
        return above(table).filter(line -> Subject.of(line.text()).isPresent()
                && !OF_A_PART.matcher(line.text().strip()).matches());
    }

    private static String clean(String written) {
        String title = TITLE_WORDS.matcher(written.strip()).replaceAll("").strip();
        return title.isEmpty() ? written.strip() : title;
    }

    private String fromFileName() {
        String name = workbook.name().replaceFirst("\\.[A-Za-z]{2,4}$", "").replaceAll("[_-]+", " ").strip();
        return name.isEmpty() ? workbook.name() : clean(name);
    }
}
