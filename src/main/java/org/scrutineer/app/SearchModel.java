package org.scrutineer.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;

/** Keeps what the palette finds: read beside the work when the workspace opens, and anew when it is next wanted. */
final class SearchModel {
    private final Supplier<PaletteModel> reader;
    private final ChangesModel changes;
    private final Background background;
    private Optional<PaletteModel> ready = Optional.empty();
    private int age;

    SearchModel(Supplier<PaletteModel> reader, ChangesModel changes, Background background) {
        this.reader = reader;
        this.changes = changes;
        this.background = background;
    }

    Subscription attach() {
        with(model -> {});
        return changes.onChange(() -> {
            age++;
            ready = Optional.empty();
        });
    }

    /** Gives what can be found now; at once where nothing has changed since it was read. */
    void with(Consumer<PaletteModel> wanted) {
        if (ready.isPresent()) {
            wanted.accept(ready.get());
            return;
        }
        int now = age;
        background.quietly(progress -> reader.get(), read -> {
            if (now == age) {
                ready = Optional.of(read);
            }
            wanted.accept(read);
        }, changes::failed);
    }
}
