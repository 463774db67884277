package org.scrutineer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.ui.SteadySave.Standing;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is typed is saved, and neither a late answer of the disk nor a failure takes words away. */
class SteadySaveTest {
    private final List<String> saved = new ArrayList<>();
    private Standing standing = Standing.DONE;
    private TextField field;
    private SteadySave save;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void make() {
        onScreen(() -> {
            field = new TextField();
            save = new SteadySave(field, () -> standing);
            save.show("note", "kept", saved::add);
            return null;
        });
    }

    private <T> T onScreen(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    private void show(Object of, String text) {
        onScreen(() -> {
            save.show(of, text, saved::add);
            return null;
        });
    }

    private void type(String text) {
        onScreen(() -> {
            field.setText(text);
            return null;
        });
    }

    private String shown() {
        return onScreen(() -> field.getText());
    }

    private void commit() {
        onScreen(() -> {
            save.commit();
            return null;
        });
    }

    @Test
    void whatIsShownIsNotSaved() {
        commit();

        assertThat(shown()).isEqualTo("kept");
        assertThat(saved).isEmpty();
    }

    @Test
    void whatIsReadWhileAPersonTypesOnReplacesNothing() {
        type("kept and m");
        commit();
        standing = Standing.UNDER_WAY;
        type("kept and more");
        show("note", "kept");
        standing = Standing.DONE;
        show("note", "kept and m");

        assertThat(shown()).isEqualTo("kept and more");
        commit();
        assertThat(saved).containsExactly("kept and m", "kept and more");
    }

    @Test
    void aBlankAtTheEndIsNotTakenFromUnderTheNextWord() {
        type("kept and ");
        commit();
        show("note", "kept and");

        assertThat(shown()).isEqualTo("kept and ");
    }

    @Test
    void whatAnUndoBringsBackIsShown() {
        type("other words");
        commit();
        show("note", "other words");
        show("note", "kept");

        assertThat(shown()).isEqualTo("kept");
        commit();
        assertThat(saved).containsExactly("other words");
    }

    @Test
    void whatCouldNotBeSavedStaysAndIsSavedLater() {
        type("the disk is full");
        commit();
        standing = Standing.FAILED;
        show("note", "kept");

        assertThat(shown()).isEqualTo("the disk is full");
        standing = Standing.DONE;
        commit();
        assertThat(saved).containsExactly("the disk is full", "the disk is full");
    }

    @Test
    void anotherRecordGetsItsOwnWordsAndTheFirstKeepsWhatWasTyped() {
        List<String> second = new ArrayList<>();
        type("for the first");
        onScreen(() -> {
            save.show("another", "its own", second::add);
            return null;
        });

        assertThat(shown()).isEqualTo("its own");
        assertThat(saved).containsExactly("for the first");
        type("for the second");
        commit();
        assertThat(second).containsExactly("for the second");
    }
}
