package org.scrutineer.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.material2.Material2AL;
import org.scrutineer.intake.ImportModel.State;
import org.scrutineer.intake.ImportModel.Taken;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.Callout;
import org.scrutineer.ui.Chips;
import org.scrutineer.ui.Crumbs;
import org.scrutineer.ui.EmptyState;
import org.scrutineer.ui.Keys;
import org.scrutineer.ui.PageHead;
import org.scrutineer.ui.Panes;
import org.scrutineer.ui.View;
import org.scrutineer.ui.Words;

/** The import desk: the sheet as it is, beside it what was read and what needs a look; nothing is written before. */
public final class ImportView implements View {
    private final ImportModel model;
    private final Ways ways;
    private final Label here = new Label("Taking a workbook in");
    private final PageHead head = new PageHead();
    private final Chips sheets = new Chips("Sheet");
    private final VBox summary = new VBox();
    private final TextField into = new TextField();
    private final CheckBox dropMissing = new CheckBox("Take out of the register what the file no longer lists");
    private final SheetPicture picture;
    private final LookPane look;
    private final Button take;
    private final Panes desk;
    private final BorderPane node = new BorderPane();
    private Optional<Recognition> shown = Optional.empty();

    /** Where the desk leads: back, and on to what was taken in. */
    public record Ways(Runnable back, Consumer<Taken> taken, Runnable chooseAnother) {}

    public ImportView(ImportModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        picture = new SheetPicture(model);
        look = new LookPane(model);
        take = Buttons.withKey(Buttons.primary("Take in", this::take), Keys.of("Shortcut+Enter"));
        desk = new Panes(middle(), right()).share(0.345, 380, 560);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        into.setOnAction(event -> model.into(into.getText()));
        into.focusedProperty().subscribe((before, now) -> {
            if (!now && !into.getText().equals(titles())) {
                model.into(into.getText());
            }
        });
        dropMissing.setOnAction(event -> model.dropMissing(dropMissing.isSelected()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(
                model.stateProperty().subscribe(this::show), model.inHandProperty().subscribe(picture::outline));
    }

    private VBox middle() {
        into.setAccessibleText("Goes into");
        HBox.setHgrow(into, Priority.ALWAYS);
        HBox goes = new HBox(8, Words.muted("Goes into"), into);
        goes.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox middle = new VBox(
                new Crumbs("Home", ways.back(), here), head, sheets, summary, goes, picture.node());
        VBox.setVgrow(picture.node(), Priority.ALWAYS);
        return middle;
    }

    private BorderPane right() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox last = new HBox(8, Buttons.plain("Leave it", this::leave), between, take);
        last.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox bottom = new VBox(6, dropMissing, Words.muted("One undo takes all of it back."), last);
        bottom.getStyleClass().add("pane-foot");
        dropMissing.setWrapText(true);
        BorderPane right = new BorderPane(Panes.scrolling(look.node()));
        right.setBottom(bottom);
        return right;
    }

    private void show(State state) {
        switch (state) {
            case State.Nothing nothing -> node.setCenter(new EmptyState(
                    Material2AL.FILE_UPLOAD, "Drop a workbook here",
                    "A tracker of recommendations or a RAG table, as .xlsx, .xls or .csv. You see what was read "
                            + "before anything is written.",
                    Buttons.primary("Choose a workbook", ways.chooseAnother())));
            case State.Reading(Path file) -> node.setCenter(new EmptyState(
                    Material2AL.HOURGLASS_TOP, "Reading " + file.getFileName(), "Nothing is written yet."));
            case State.Refused(Path file, org.scrutineer.ui.Problem problem) -> refuse(file, problem);
            case State.Read(Preview preview) -> show(preview);
        }
    }

    private void refuse(Path file, org.scrutineer.ui.Problem problem) {
        VBox page = new VBox(
                Words.pageTitle(file.getFileName() + " was not taken in"), Callout.of(problem),
                new HBox(8, Buttons.primary("Choose another workbook", ways.chooseAnother()),
                        Buttons.plain(model.place().isEmpty() ? "Back" : "Go on to the next file", this::leave)));
        page.getStyleClass().add("page");
        node.setCenter(page);
    }

    private void show(Preview preview) {
        node.setCenter(desk);
        head.title(preview.workbook().name());
        head.beside(model.place());
        Recognition table = shown.filter(before -> before.sheet().name().equals(sheet(preview)))
                .flatMap(before -> preview.tables().stream()
                        .filter(each -> each.sheet().name().equals(before.sheet().name()))
                        .findFirst())
                .orElse(preview.tables().getFirst());
        shown = Optional.of(table);
        sheets(preview, table);
        summary.getChildren().setAll(Words.flow(summary(preview)));
        if (!into.isFocused()) {
            into.setText(titles());
        }
        dropMissing.setSelected(model.aim().dropMissing());
        picture.show(preview, table);
        look.show(preview);
        long count = ImportModel.wouldChange(preview);
        take.setText(count == 0 ? "Nothing to take in" : "Take in " + count);
        take.setAccessibleText(take.getText());
        take.setDisable(count == 0);
    }

    private String sheet(Preview preview) {
        return shown.map(before -> before.sheet().name())
                .filter(name -> preview.tables().stream().anyMatch(table -> table.sheet().name().equals(name)))
                .orElse(preview.tables().getFirst().sheet().name());
    }

    private void sheets(Preview preview, Recognition table) {
        List<String> names = preview.tables().stream().map(each -> each.sheet().name()).distinct().toList();
        sheets.show(names.stream().map(name -> new Chips.Chip(name, -1)).toList(), table.sheet().name());
        sheets.setVisible(names.size() > 1);
        sheets.setManaged(names.size() > 1);
        sheets.onChosen(name -> {
            shown = preview.tables().stream().filter(each -> each.sheet().name().equals(name)).findFirst();
            show(preview);
        });
    }

    private static String summary(Preview preview) {
        String counted = String.join(
                "; ", preview.understandings().stream().map(Understanding::counted).toList());
        long same = preview.comparisons().stream().filter(each -> each.differences().isEmpty()).count();
        return "**" + counted + "** · " + preview.count(Comparison.Standing.NEW) + " records new, "
                + preview.changed() + " changed, " + same + " the same";
    }

    private String titles() {
        return model.stateProperty().get() instanceof State.Read(Preview preview)
                ? String.join(" and ", preview.understandings().stream().map(Understanding::into).distinct().toList())
                : "";
    }

    private void take() {
        model.take(ways.taken());
    }

    private void leave() {
        boolean more = !model.place().isEmpty();
        model.next();
        if (!more || model.stateProperty().get() instanceof State.Nothing) {
            ways.back().run();
        }
    }

    private void key(KeyEvent event) {
        if (Keys.of("Shortcut+Enter").match(event) && !take.isDisabled()) {
            take();
            event.consume();
        } else if (Keys.of("F8").match(event)) {
            look.next();
            event.consume();
        }
    }
}
