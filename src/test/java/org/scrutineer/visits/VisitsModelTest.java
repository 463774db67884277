package org.scrutineer.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.history.ChangesModel;
import org.scrutineer.ui.Background;
import org.scrutineer.visits.VisitPlanning.Field;
import org.scrutineer.visits.VisitPlanning.Officers;
import org.scrutineer.visits.VisitPlanning.Planned;
import org.scrutineer.visits.VisitPlanning.Wanted;
import org.scrutineer.visits.VisitRow.Show;

/** The list of visits, and how a new one is planned in the window. */
class VisitsModelTest {
    private final Office office = new Office();
    private final Audit audit = new Audit(office);
    private VisitsModel model;
    private VisitPlanning planning;

    @BeforeEach
    void open() {
        audit.finished();
        ChangesModel changes = new ChangesModel(office.wiring().ledger(), Background.atOnce(), problem -> {
            throw problem;
        });
        model = new VisitsModel(office.wiring().visitDesk(), changes, Background.atOnce());
        planning = new VisitPlanning(model);
        model.attach();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private VisitsModel.Reading now() {
        return model.readingProperty().get().orElseThrow();
    }

    private Planned plan(Optional<UUID> provider, String when) {
        return planning.plan(now(), new Wanted(
                provider, Optional.empty(), Visit.Kind.UNANNOUNCED, when,
                new Officers(" T. Hale, Quality Officer ", "M. Reyes, Nurse\n\n T. Hale "), Optional.empty()));
    }

    @Test
    void plannedOnesComeFirstTheSoonestBefore() {
        audit.another("1 March 2027", Visit.State.PLANNED);
        audit.another("1 February 2027", Visit.State.PLANNED);
        audit.another("to be fixed", Visit.State.PLANNED);
        audit.another("20 November 2026", Visit.State.HELD);
        audit.another("3 October 2026", Visit.State.CANCELLED);
        model.changes().tell();

        assertThat(model.rows().shown()).extracting(row -> row.visit().day().text()).containsExactly(
                "1 February 2027", "1 March 2027", "to be fixed", "20 November 2026",
                "9 November 2026 to 10 November 2026", "3 October 2026");
        model.show(Show.PLANNED);
        assertThat(model.rows().shown()).hasSize(3);
        assertThat(model.count(Show.UNDER_WAY)).isEqualTo(1);
        assertThat(model.count(Show.OPEN)).isEqualTo(1);
        model.rows().search("tom aldridge");
        assertThat(model.rows().shown()).hasSize(3);
    }

    @Test
    void eachSaysWhatIsDueNext() {
        audit.another("1 November 2026", Visit.State.PLANNED);
        audit.another("20 November 2026", Visit.State.HELD);
        model.changes().tell();

        assertThat(model.rows().all()).extracting(row -> row.due().words()).containsExactly(
                "Visit 1 November 2026", "Draft to the provider", "Next visit by May 2027");
        assertThat(model.rows().all().getFirst().due().late()).as("nobody went").isTrue();
        assertThat(model.count(Show.LATE)).isEqualTo(1);
        assertThat(model.rows().all().getLast().standing().open()).isEqualTo(1);
        assertThat(model.rows().all().getLast().standing().answered()).isEqualTo("4 of 85 answered, 1 to be agreed");
    }

    @Test
    void aVisitIsPlannedWithWhatTheFormSays() {
        Planned planned = plan(Optional.of(audit.provider()), "8 to 9 December 2026");

        UUID id = ((Planned.Done) planned).visit();
        Visit visit = office.wiring().visitStore().visit(id).orElseThrow();
        assertThat(visit.plan().state()).isEqualTo(Visit.State.PLANNED);
        assertThat(visit.plan().planned().known()).isTrue();
        assertThat(visit.plan().held().text()).isEmpty();
        assertThat(visit.plan().lead()).isEqualTo("T. Hale, Quality Officer");
        assertThat(visit.plan().assessors()).containsExactly("M. Reyes, Nurse", "T. Hale");
        assertThat(visit.kind()).isEqualTo(Visit.Kind.UNANNOUNCED);
        model.takeInHand(id);
        assertThat(model.visitInHand().orElseThrow().provider()).isEqualTo("Acorn Homecare");
        assertThat(now().questions(visit)).isEqualTo("Quality visit: care at home");
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        assertThat(refused(plan(Optional.empty(), "8 December 2026"))).isEqualTo(Field.PROVIDER);
        assertThat(refused(plan(Optional.of(UUID.randomUUID()), "8 December 2026"))).isEqualTo(Field.PROVIDER);
        assertThat(refused(plan(Optional.of(audit.provider()), "  "))).isEqualTo(Field.WHEN);
        Planned twice = plan(Optional.of(audit.provider()), "9 november 2026 to 10 November 2026");
        assertThat(refused(twice)).isEqualTo(Field.WHEN);
        assertThat(((Planned.Refused) twice).problem().what())
                .startsWith("There is a visit to Acorn Homecare, 9 november 2026");
        assertThat(office.wiring().visitStore().visits()).hasSize(1);
    }

    private static Field refused(Planned planned) {
        return ((Planned.Refused) planned).field();
    }

    @Test
    void whoWentTheLastTimeIsFilledIn() {
        assertThat(VisitPlanning.before(now(), audit.provider())).isEqualTo(new Officers(
                "Tom Aldridge, Quality Officer", "Tom Aldridge, Quality Officer\nMo Reyes, Nurse"));
        assertThat(VisitPlanning.before(now(), UUID.randomUUID())).isEqualTo(new Officers("", ""));
    }

    @Test
    void aWishForANewVisitWaitsUntilTheListIsShown() {
        model.wantNew(Optional.of(audit.provider()));

        assertThat(model.wishProperty().get().orElseThrow().provider()).contains(audit.provider());
    }
}
