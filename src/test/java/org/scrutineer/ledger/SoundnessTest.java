package org.scrutineer.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.ui.Progress;
import org.scrutineer.workspace.Workspace;

class SoundnessTest {
    private final Workspace workspace = Workspace.inMemory();
    private final Register register = new Register(workspace);
    private final Ledger ledger = register.ledger;

    @BeforeEach
    void someHistory() {
        UUID review = ledger.newId();
        UUID four = ledger.newId();
        byte[] content = "a workbook".getBytes(StandardCharsets.UTF_8);
        ledger.apply(new Draft(
                Draft.Kind.IMPORT, "Taken in from tracker.xlsx", Optional.empty(),
                List.of(Register.title(review, "Care at home"), Register.place(four, review, "4"),
                        Register.assessment(four, "Amber")),
                List.of(new Attachment(new Chain().digest(content), "tracker.xlsx", content))));
        register.edit(Register.assessment(four, "Green"));
        UUID slip = register.edit(Register.wording(four, "A slip"));
        ledger.undo(slip, Optional.empty());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whatTheLedgerWroteIsSound() {
        Soundness soundness = ledger.check(Progress.NONE);
        assertThat(soundness.faults()).isEmpty();
        assertThat(soundness.sound()).isTrue();
        assertThat(soundness).isEqualTo(new Soundness(4, 6, 2, 1, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "update change set after_fields = replace(after_fields, 'Green', 'Red') | is not as it was written.",
            "update change set before_fields = null where before_fields is not null | is not as it was written.",
            "update change set source = '{}' | is not as it was written.",
            "update change set record_kind = 'wish' where record_kind = 'review' | is not as it was written.",
            "update change_set set actor = 'Somebody else' where title = 'An edit' | is not as it was written.",
            "update change_set set reason = 'Why not' where title = 'An edit' | is not as it was written.",
            "update change_set set made_at = made_at + interval '1' day | is not as it was written.",
            "update change set previous_hash = hash where after_fields like '%Green%' | is missing or was moved.",
            "delete from change where after_fields like '%Amber%' | is missing or was moved.",
            "delete from change where after_fields like '%Amber%' | had 3 changes, but 2 are there.",
            "delete from change where after_fields like '%Amber%' | The change that came before a change of the assessment of a recommendation is missing.",
            "delete from change_set where title like 'Taken%' | belongs to an action that is missing.",
            "delete from change_parent | is not as it was written.",
            "delete from head where field_group = 'assessment' | The current assessment of a recommendation is not marked as current.",
            "update head set change_id = (select id from change where after_fields like '%Amber%') where field_group = 'assessment' | that was replaced or never written is marked as current.",
            "update recommendation set assessment = 'Red' | The assessment of a recommendation says \"Red\", but the changes say \"Green\".",
            "update recommendation set ordinal = null | The ordinal of a recommendation says \"null\", but the changes say \"1\".",
            "update recommendation set wording = 'Back' | The wording of a recommendation says \"Back\", but the changes say \"null\".",
            "update review set deleted = true | The deleted of a review says \"true\", but the changes say \"false\".",
            "insert into evidence (id) values (random_uuid()) | There is an evidence that no change made.",
            "delete from recommendation | One row is missing from its table: a recommendation that the changes made.",
            "delete from review | 1 recommendation refers to a review that is not there.",
            "update attachment set content = cast(X'00' as varbinary) | The content of the file tracker.xlsx is not what was taken in.",
            "update attachment set size_bytes = 1 | The content of the file tracker.xlsx is not what was taken in."})
    void whateverIsTamperedWithIsNoticed(String sql, String sentence) {
        workspace.write(store -> {
            store.execute("set referential_integrity false");
            return store.execute(sql);
        });
        Soundness soundness = ledger.check(Progress.NONE);
        assertThat(soundness.sound()).isFalse();
        assertThat(soundness.faults()).anySatisfy(fault -> assertThat(fault).contains(sentence));
    }

    @Test
    void aKindThatThisVersionDoesNotKnowIsTold() {
        Ledger narrow = new Ledger(
                workspace, List.of(Register.REVIEW), () -> new Author("A. Brown", "LAPTOP7"),
                java.time.InstantSource.system());
        assertThat(narrow.check(Progress.NONE).faults())
                .contains("This version of Scrutineer does not know what a \"recommendation\" is.");
    }

    @Test
    void ofManyFaultsTheFirstAreToldAndTheRestCounted() {
        Faults faults = new Faults();
        for (int fault = 1; fault <= 25; fault++) {
            faults.add("gaps", "Gap " + fault + ".");
        }
        faults.add("others", "Other.");
        assertThat(faults.sentences()).hasSize(12).contains("Gap 10.", "There are 15 more gaps.", "Other.")
                .doesNotContain("Gap 11.");
    }

    @Test
    void aCheckThatNobodyWantsAnyMoreEnds() {
        List<String> told = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void report(long done, long total, String doing) {
                told.add(doing);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 2;
            }
        };
        assertThatThrownBy(() -> ledger.check(impatient)).isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly("Reading the changes", "Following the changes");
    }
}
