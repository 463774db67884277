package org.scrutineer.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.scrutineer.followup.Letter;
import org.scrutineer.followup.Mail;
import org.scrutineer.ledger.Source;
import org.scrutineer.measures.Observation;
import org.scrutineer.periods.Period;
import org.scrutineer.returns.BlankReturns;
import org.scrutineer.returns.ChaseLetter;
import org.scrutineer.returns.ReturnsModel;
import org.scrutineer.returns.ReturnsView;
import org.scrutineer.returns.ReturnsWays;
import org.scrutineer.ui.Buttons;
import org.scrutineer.ui.View;

/** The page of provider returns in this window. */
final class ReturnPlace {
    private final ShellModel shell;
    private final OpenWorkspace.Surroundings around;
    private final Ways ways;
    private final ReturnsModel model;
    private Optional<View> view = Optional.empty();

    /** @param takeIn lets a person choose returns; @param paper opens the performance paper of a period */
    record Ways(Runnable takeIn, Consumer<Period> paper) {}

    ReturnPlace(ShellModel shell, OpenWorkspace.Surroundings around, Ways ways) {
        this.shell = shell;
        this.around = around;
        this.ways = ways;
        this.model = new ReturnsModel(
                shell.wiring().roundDesk(), shell.changes(), shell.background(), around::person);
    }

    View view(Destination.Returns wanted) {
        wanted.period().ifPresent(model::want);
        if (wanted.doubtful()) {
            model.wantOdd();
        }
        View made = view.orElseGet(() -> new ReturnsView(model, new ReturnsWays(
                around.files(), ways.takeIn(), ways.paper(), this::write, this::tellSource,
                new ReturnsWays.Notes(around.layers()::toast, this::written))));
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

    private void tellSource(UUID observation) {
        shell.changes().ask(
                ledger -> Optional.ofNullable(ledger.sources(List.of(observation), Observation.FIGURE)
                        .get(observation)),
                source -> around.layers().toast(source.map(ReturnPlace::words)
                        .orElse("This figure was typed; no file holds it.")));
    }

    private static String words(Source source) {
        String cell = Optional.ofNullable(source.cells().get("amount"))
                .or(() -> source.cells().values().stream().findFirst())
                .map(address -> ", cell " + address)
                .orElse("");
        return source.file() + ", sheet “" + source.sheet() + "”" + cell + ".";
    }

    private void written(List<BlankReturns.Written> forms) {
        String count = forms.size() == 1 ? "1 blank return was" : forms.size() + " blank returns were";
        around.layers().toast(count + " written.", Optional.of(Buttons.ordinary("Open folder",
                () -> around.outside().folder().accept(forms.getFirst().file().getParent()))));
    }
}
