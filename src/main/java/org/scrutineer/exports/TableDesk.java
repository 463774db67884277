package org.scrutineer.exports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.scrutineer.disclosure.Part;
import org.scrutineer.disclosure.ReleaseCheck;
import org.scrutineer.documents.ClipboardTable;
import org.scrutineer.ui.Background;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.FileChoice;
import org.scrutineer.ui.Layers;
import org.scrutineer.ui.Problem;

/** Where the tables of the window go out from: onto the clipboard, or into a file, with the columns that were chosen. */
public final class TableDesk {
    private final TableChoiceStore choices;
    private final Background background;
    private final Surroundings around;

    /**
     * What the window gives.
     *
     * @param folder where tables go; changed when a person chooses another
     * @param show shows a folder in the system's own window
     * @param failed is told what did not work
     * @param check looks whether a table holds what the readers of a part must not see
     */
    public record Surroundings(
            Layers layers, FileChoice files, ObjectProperty<Path> folder, Consumer<Path> show,
            Consumer<Problem> failed, Function<Part, ReleaseCheck> check) {}

    public TableDesk(TableChoiceStore choices, Background background, Surroundings around) {
        this.choices = choices;
        this.background = background;
        this.around = around;
    }

    /** @param place names the table; what was chosen for it there is taken */
    public void copy(String place, ExportedTable table) {
        background.quietly(
                progress -> checked(TableForms.clipboard(choice(place, table).columns().applied(table))),
                this::copied, around.failed()::accept);
    }

    /** What is on the clipboard may be put anywhere, so that it holds what the public may read. */
    private ClipboardTable checked(ClipboardTable copied) {
        around.check().apply(Part.PUBLIC).release(
                "table.txt", copied.text().getBytes(StandardCharsets.UTF_8));
        return copied;
    }

    private void copied(ClipboardTable copied) {
        ClipboardContent content = new ClipboardContent();
        content.putHtml(copied.html());
        content.putRtf(copied.rtf());
        content.putString(copied.text());
        Clipboard.getSystemClipboard().setContent(content);
        around.layers().toast("Copied: " + copied.caption());
    }

    /** Asks how the table is to go out. @param place under which the answer is remembered */
    public void export(String place, ExportedTable table) {
        chosen(place, table, choice -> {
            ExportModel model = new ExportModel(
                    table, choice, new ExportModel.Ways(place, choices, background, around.folder(),
                            around.check()));
            ExportPane pane = new ExportPane(model, new ExportPane.Ways(
                    around.files(), () -> model.export(this::written, around.failed()::accept),
                    around.layers()::close));
            around.layers().open(pane.node(), Pos.CENTER);
            pane.focus();
        });
    }

    private void chosen(String place, ExportedTable table, Consumer<TableChoice> then) {
        background.quietly(
                progress -> choice(place, table), then, around.failed()::accept);
    }

    private TableChoice choice(String place, ExportedTable table) {
        return choices.of(place).map(choice -> choice.fitting(table)).orElseGet(() -> TableChoice.usual(table));
    }

    private void written(Path file) {
        around.layers().close();
        around.layers().toast(file.getFileName() + " was written.", Optional.of(Buttons.ordinary(
                "Open folder", () -> around.show().accept(file.getParent()))));
    }
}
