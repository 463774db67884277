package org.scrutineer.benchmark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.scrutineer.app.Commands;
import org.scrutineer.app.Wiring;
import org.scrutineer.benchmark.TenYears.Text;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.history.HistoryLine;
import org.scrutineer.ledger.Draft;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Console;
import org.scrutineer.workbench.ReviewModel;
import org.scrutineer.workspace.Opener;

/** What a person waits for at the workbench: the filter while it is typed in, and a recommendation that is opened. */
final class WorkbenchRows {
    private static final int OFTEN = 20;

    private WorkbenchRows() {}

    static void measure(Session session) throws Exception {
        Path folder = session.folder("workbench");
        int size = session.scale().of(5_000);
        try (Office office = new Office(folder.resolve("workspace"))) {
            TenYears years = TenYears.make(office.workspace(), size);
            ReviewModel model = new ReviewModel(
                    office.wiring().workbench(),
                    new ChangesModel(office.wiring().ledger(), Background.atOnce(), problem -> {
                        throw problem;
                    }),
                    Background.atOnce(),
                    new ReviewModel.Person(() -> "A. Brown", () -> office.wiring().today()));
            model.open(years.review());
            String of = String.format(" among %,d with ten years of history", size);
            try (Sheet sheet = Sheet.of(folder.resolve("workbook.xlsx"), years.texts())) {
                session.hold(typing("Type a word in the filter" + of, model, sheet, years.texts()));
            }
            session.hold(Contest.of("Open a recommendation" + of, 5,
                    Method.of("ours, with its whole history", () -> opened(office, model, years)))
                    .times(OFTEN));
            session.hold(Contest.of("Open the list" + of, 20,
                    Method.of("ours, with rules, slips and evidence", () -> {
                        model.openAll();
                        model.open(years.review());
                        return () -> model.shown().size() + " shown";
                    }))
                    .times(2));
            session.hold(Contest.of("Edit one and list them anew" + of, 10,
                    Method.of("ours", () -> edited(office, model, years))));
            session.hold(Contest.of("Read all text and search it" + of, 10,
                    Method.of("ours, as “scrutineer search” does", () -> searched(office, folder))));
            session.hold(Contest.of("How they all stood on a day five years ago" + of, 10,
                    Method.of("ours", () -> {
                        var held = office.wiring().ledger().valuesAt(
                                years.texts().stream().map(Text::id).toList(), Instant.parse("2021-11-22T09:00:00Z"));
                        return () -> held.size() + " values";
                    })));
        }
    }

    private static Work.Answer edited(Office office, ReviewModel model, TenYears years) {
        Text text = years.texts().getFirst();
        office.wiring().ledger().apply(Draft.edit("Owner", Optional.empty(), Edit.typed(
                Recommendation.KIND, text.id(), Recommendation.OWNER,
                Fields.of("owner", "Officer " + office.wiring().ledger().newId()))));
        model.open(years.review());
        return () -> model.shown().size() + " shown";
    }

    private static Work.Answer searched(Office office, Path folder) {
        StringWriter said = new StringWriter();
        int status = new Commands(new Console(new PrintWriter(said)), new Opener<>() {
            @Override
            public <R> R in(Path workspace, WhenMissing missing, Function<Wiring, R> job) {
                return job.apply(office.wiring());
            }
        }).run("search", "library", "rota", "--workspace", folder.toString());
        return () -> status + " " + said.toString().lines().count() + " lines";
    }

    private static Contest typing(String title, ReviewModel model, Sheet sheet, List<Text> texts) {
        return Contest.of(title, 10,
                Method.of("ours", () -> typed(word -> {
                    model.search(word);
                    return model.shown().stream().map(entry -> entry.recommendation().ref()).toList();
                })),
                Method.of("the same workbook in POI's object model, each cell looked at",
                        () -> typed(sheet::holding)),
                Method.limit("limit: one lower-case text for each row", () -> {
                    List<String> rows = texts.stream().map(text -> words(text).toLowerCase(Locale.UK)).toList();
                    return typed(word -> rows.stream().filter(row -> row.contains(word)).toList());
                }))
                .times(OFTEN)
                .goals(Goal.timesFasterThan("the same workbook in POI's object model, each cell looked at", 10));
    }

    private interface Filter {
        List<String> holding(String word);
    }

    private static Work.Answer typed(Filter filter) {
        List<String> found = new ArrayList<>();
        for (int number = 0; number < OFTEN; number++) {
            found.add(String.join(" ", filter.holding("ward " + number + "x")));
        }
        return () -> found.toString();
    }

    /** What the pane beside the list asks for when another recommendation is taken in hand. */
    private static Work.Answer opened(Office office, ReviewModel model, TenYears years) {
        List<String> told = new ArrayList<>();
        for (int number = 0; number < OFTEN; number++) {
            Text text = years.texts().get(number * years.texts().size() / OFTEN);
            model.takeInHand(List.of(text.id()));
            office.wiring().ledger().history(List.<UUID>of(text.id(), text.evidence())).stream()
                    .map(entry -> HistoryLine.of(entry, ZoneId.of("Europe/London")).text())
                    .forEach(told::add);
        }
        return () -> told.size() + " lines";
    }

    private static String words(Text text) {
        return String.join(" ", text.ref(), text.wording(), text.owner(), text.due(), text.rating(), text.said());
    }

    /** The same rows as a workbook that is open already. */
    private record Sheet(org.apache.poi.ss.usermodel.Workbook workbook) implements AutoCloseable {
        static Sheet of(Path file, List<Text> texts) throws java.io.IOException {
            try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                    var out = Files.newOutputStream(file)) {
                var sheet = workbook.createSheet("Progress");
                for (int number = 0; number < texts.size(); number++) {
                    Text text = texts.get(number);
                    Row row = sheet.createRow(number);
                    List<String> cells = List.of(
                            text.ref(), text.wording(), text.owner(), text.due(), text.rating(), text.said());
                    for (int column = 0; column < cells.size(); column++) {
                        row.createCell(column).setCellValue(cells.get(column));
                    }
                }
                workbook.write(out);
            }
            return new Sheet(WorkbookFactory.create(file.toFile(), null, true));
        }

        List<String> holding(String word) {
            DataFormatter formatter = new DataFormatter(Locale.UK);
            List<String> refs = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    if (formatter.formatCellValue(cell).toLowerCase(Locale.UK).contains(word)) {
                        refs.add(row.getCell(0).getStringCellValue());
                        break;
                    }
                }
            }
            return refs;
        }

        @Override
        public void close() throws java.io.IOException {
            workbook.close();
        }
    }
}
