package org.scrutineer.returns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.intake.SheetGrid;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Crossing;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.returns.ReturnsDeskModel.State;
import org.scrutineer.returns.ReturnsDeskModel.Taken;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.SideList;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;
import org.scrutineer.workbooks.Sheet;

/** The desk of returns: the files at the left, the sheet as it was sent, and beside it what was read of it. */
public final class ReturnsDeskView implements View {
    private final ReturnsDeskModel model;
    private final Ways ways;
    private final PageHead head = new PageHead();
    private final SideList files = new SideList("Files");
    private final VBox list = new VBox(files);
    private final ScrollPane filesPane = Panes.scrolling(list);
    private final Chips sheets = new Chips("Sheet");
    private final SheetGrid grid;
    private final Label summary = Words.plain("");
    private final ReturnLookPane look;
    private final Button take;
    private final Panes desk;
    private final BorderPane node = new BorderPane();
    private Optional<Sheet> shown = Optional.empty();

    /** Where the desk leads. */
    public record Ways(Runnable back, Consumer<Taken> taken, Runnable chooseAnother) {}

    public ReturnsDeskView(ReturnsDeskModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        grid = new SheetGrid(model.inHandProperty());
        look = new ReturnLookPane(model, this::settled);
        take = Buttons.withKey(Buttons.primary("Take in", this::take), Keys.of("Shortcut+Enter"));
        desk = new Panes(middle(), right()).share(0.345, 380, 560);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.stateProperty().subscribe((State now) -> show(now)),
                model.fileProperty().subscribe(() -> show(model.stateProperty().get())),
                model.inHandProperty().subscribe(this::outline));
    }

    private HBox middle() {
        summary.setWrapText(true);
        list.getStyleClass().add("return-files");
        VBox sheet = new VBox(
                new Crumbs("Returns", ways.back(), new Label("Taking returns in")), head, sheets, summary, grid.node());
        sheet.setMinWidth(0);
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        HBox middle = new HBox(filesPane, sheet);
        middle.getStyleClass().add("returns-desk");
        return middle;
    }

    private BorderPane right() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox last = new HBox(8, Buttons.plain("Leave this file out", model::leave), between, take);
        last.setAlignment(Pos.CENTER_LEFT);
        VBox bottom = new VBox(6, Words.muted("One undo takes all of it back."), last);
        bottom.getStyleClass().add("pane-foot");
        BorderPane right = new BorderPane(Panes.scrolling(look.node()));
        right.setBottom(bottom);
        return right;
    }

    private void show(State state) {
        switch (state) {
            case State.Nothing nothing -> node.setCenter(new EmptyState(
                    Material2AL.FILE_UPLOAD, "Drop provider returns here",
                    "As many as came in, in any layout, as .xlsx, .xls or .csv. You see what was read of each before "
                            + "anything is written.",
                    Buttons.primary("Choose files", ways.chooseAnother())));
            case State.Reading(int count) -> node.setCenter(new EmptyState(
                    Material2AL.HOURGLASS_TOP, count == 1 ? "Reading 1 return" : "Reading " + count + " returns",
                    "Nothing is written yet."));
            case State.Looked(ReturnsBatch batch) -> show(batch);
        }
    }

    private void show(ReturnsBatch batch) {
        node.setCenter(desk);
        files(batch);
        long count = model.wouldChange();
        take.setText(count == 0
                ? "Nothing to take in"
                : "Take in " + count + (count == 1 ? " figure" : " figures"));
        take.setAccessibleText(take.getText());
        take.setDisable(count == 0);
        model.shown().ifPresent(file -> {
            head.title(file.name());
            switch (file) {
                case ReturnFile.Read read -> show(read);
                case ReturnFile.Refused refused -> show(refused);
            }
            look.show(batch, file);
        });
    }

    private void files(ReturnsBatch batch) {
        Map<String, Path> named = new LinkedHashMap<>();
        List<SideList.Entry> entries = new ArrayList<>();
        String selected = "";
        for (ReturnFile file : batch.files()) {
            String name = called(file);
            String own = named.containsKey(name) ? file.name() : name;
            named.put(own, file.path());
            entries.add(new SideList.Entry(own, note(batch, file)));
            selected = model.shown().filter(file::equals).isPresent() ? own : selected;
        }
        files.show(entries, selected);
        // One file alone needs no list, and its sheet wants the room.
        filesPane.setVisible(entries.size() > 1);
        filesPane.setManaged(entries.size() > 1);
        files.onChosen(name -> choose(named.get(name)));
    }

    /** By its provider, which says more than the names that files come with. */
    private static String called(ReturnFile file) {
        return file instanceof ReturnFile.Read read && read.reading().providers().size() == 1
                ? read.reading().providers().getFirst().name()
                : file.name();
    }

    private String note(ReturnsBatch batch, ReturnFile file) {
        return switch (file) {
            case ReturnFile.Refused refused -> "not read";
            case ReturnFile.Read read -> {
                int waiting = model.toLookAt(read);
                yield waiting > 0 ? String.valueOf(waiting) : batch.isNews(read) ? "ready" : "no news";
            }
        };
    }

    private void choose(Path path) {
        shown = Optional.empty();
        model.choose(path);
    }

    private void show(ReturnFile.Read read) {
        head.beside("");
        summary.setText(read.reading().counted() + ".");
        List<Sheet> tables = read.reading().tables().stream().map(Crossing::sheet).distinct().toList();
        show(tables, addresses(read.reading()));
    }

    private void show(ReturnFile.Refused refused) {
        head.beside("not taken in");
        summary.setText("");
        show(refused.workbook().map(workbook -> workbook.sheets()).orElse(List.of()), Set.of());
    }

    private void show(List<Sheet> tables, Set<CellPlace> doubtful) {
        Optional<Sheet> sheet = shown.filter(tables::contains)
                .or(() -> model.inHandProperty().get().flatMap(at -> tables.stream()
                        .filter(each -> each.name().equals(at.sheet())).findFirst()))
                .or(() -> tables.stream().findFirst());
        shown = sheet;
        grid.node().setVisible(sheet.isPresent());
        sheets.show(tables.stream().map(each -> new Chips.Chip(each.name(), -1)).toList(),
                sheet.map(Sheet::name).orElse(""));
        sheets.setVisible(tables.size() > 1);
        sheets.setManaged(tables.size() > 1);
        sheets.onChosen(name -> {
            shown = tables.stream().filter(each -> each.name().equals(name)).findFirst();
            show(tables, doubtful);
        });
        sheet.ifPresent(each -> {
            int header = model.shown().map(file -> headerRow(file, each)).orElse(0);
            grid.show(each, header, doubtful.stream().filter(at -> at.sheet().equals(each.name()))
                    .map(CellPlace::address).collect(Collectors.toSet()));
            grid.outline(model.inHandProperty().get());
        });
    }

    private static int headerRow(ReturnFile file, Sheet sheet) {
        return file instanceof ReturnFile.Read read
                ? read.reading().tables().stream().filter(table -> table.sheet() == sheet).mapToInt(Crossing::headerRow)
                        .findFirst().orElse(0)
                : 0;
    }

    private static Set<CellPlace> addresses(ReturnReading reading) {
        return Stream.concat(reading.unread().stream(), reading.doubts().stream())
                .map(Doubt::place)
                .collect(Collectors.toSet());
    }

    /** Shows the sheet of the cell in hand. */
    private void outline(Optional<CellPlace> cell) {
        boolean elsewhere = cell.filter(at -> shown.filter(sheet -> sheet.name().equals(at.sheet())).isEmpty())
                .isPresent();
        if (elsewhere) {
            shown = Optional.empty();
            show(model.stateProperty().get());
        }
        grid.outline(cell);
        look.inHand(cell);
    }

    private void settled() {
        take.requestFocus();
    }

    private void take() {
        model.take(ways.taken());
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+Enter").match(event) && !take.isDisabled()) {
            take();
            event.consume();
        } else if (Keys.of("F8").match(event)) {
            model.next();
            event.consume();
        }
    }
}
