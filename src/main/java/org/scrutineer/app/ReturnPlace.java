package org.scrutineer.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.scrutineer.exports.TableDesk;
import org.scrutineer.followup.Letter;
import org.scrutineer.followup.Mail;
import org.scrutineer.ledger.Outcome;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.FigureSourceView;
import org.scrutineer.returns.ReturnsDeskModel;
import org.scrutineer.returns.ReturnsDeskView;
import org.scrutineer.rounds.BlankReturns;
import org.scrutineer.rounds.ChaseLetter;
import org.scrutineer.rounds.ReturnsModel;
import org.scrutineer.rounds.ReturnsView;
import org.scrutineer.rounds.ReturnsWays;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.View;

/** The page of provider returns in this window. */
final class ReturnPlace {
    private final ShellModel shell;
    private final Surroundings around;
    private final Ways ways;
    private final ReturnsModel model;
    private final ReturnsDeskModel desk;
    private Optional<View> view = Optional.empty();
    private Optional<View> deskView = Optional.empty();

    /**
     * @param paper opens the performance paper of a period
     * @param tables where tables go out from
     */
    record Ways(Consumer<Period> paper, TableDesk tables) {}

    ReturnPlace(ShellModel shell, Surroundings around, Ways ways) {
        this.shell = shell;
        this.around = around;
        this.ways = ways;
        this.model = new ReturnsModel(
                shell.wiring().roundDesk(), shell.changes(), shell.background(), around::person);
        this.desk = new ReturnsDeskModel(shell.wiring().returnsDesk(), shell.changes(), shell.background());
    }

    View view(Destination.Returns wanted) {
        wanted.period().ifPresent(model::want);
        if (wanted.doubtful()) {
            model.wantOdd();
        }
        View made = view.orElseGet(() -> new ReturnsView(model, new ReturnsWays(
                around.files(), this::choose, ways.paper(), this::write,
                id -> shell.go(new Destination.FigureSource(id)),
                new ReturnsWays.Out(around.layers()::toast, this::written, ways.tables()))));
        view = Optional.of(made);
        return made;
    }

    private void write(ChaseLetter letter) {
        Mail mail = Mail.of(new Letter(letter.to(), letter.subject(), letter.body()));
        if (mail.shortened()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(letter.body());
            Clipboard.getSystemClipboard().setContent(content);
            around.layers().toast("The letter is too long for a mail program. Its beginning was opened, and all of it "
                    + "was copied: paste it there.");
        }
        around.outside().mail().accept(mail.uri());
    }

    /** The desk at which files are taken in. */
    View desk() {
        View made = deskView.orElseGet(() -> new ReturnsDeskView(
                desk, new ReturnsDeskView.Ways(
                        () -> shell.go(Destination.Returns.NEWEST), this::taken, this::choose)));
        deskView = Optional.of(made);
        return made;
    }

    /** Where a figure stands. */
    View source(UUID observation) {
        return new FigureSourceView(
                observation, shell.wiring().observationListing(), shell.changes(), shell.background(), shell::back);
    }

    /** Tells returns from other files; {@code done} gets those that are returns under true. */
    void sort(List<Path> files, Consumer<Map<Boolean, List<Path>>> done) {
        desk.sort(files, done);
    }

    /** Reads files that came in and shows what they say. */
    void takeIn(List<Path> files) {
        if (!files.isEmpty()) {
            desk.open(files);
            shell.go(new Destination.ReturnsDesk());
        }
    }

    private void choose() {
        takeIn(around.files().open("Choose provider returns", OpenWorkspace.WORKBOOKS));
    }

    private void taken(ReturnsDeskModel.Taken taken) {
        around.layers().toast(switch (taken.outcome()) {
            case Outcome.Saved saved -> saved.title().replaceFirst("^Take in", "Taken in:") + ".";
            case Outcome.NothingChanged nothing -> "Nothing in it is new. Nothing was changed.";
        });
        shell.go(Destination.Returns.NEWEST);
    }

    private void written(List<BlankReturns.Written> forms) {
        String count = forms.size() == 1 ? "1 blank return was" : forms.size() + " blank returns were";
        around.layers().toast(count + " written.", Optional.of(Buttons.ordinary("Open folder",
                () -> around.outside().folder().accept(forms.getFirst().file().getParent()))));
    }
}
