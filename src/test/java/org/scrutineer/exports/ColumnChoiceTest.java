package org.scrutineer.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.exports.ColumnChoice.Wanted;
import org.scrutineer.exports.ExportedTable.Column;
import org.scrutineer.ui.Problem;

class ColumnChoiceTest {
    private static ExportedTable table(String... titles) {
        return new ExportedTable(
                SampleTables.plain().subject(), Stream.of(titles).map(Column::of).toList(),
                List.of(Stream.of(titles).map(title -> TableCell.text(title + " cell")).toList()));
    }

    private static List<String> named(String written, ExportedTable table) {
        return ColumnChoice.named(written, table).applied(table).titles();
    }

    @Test
    void columnsAreNamedInAnyCaseAndOrder() {
        ExportedTable table = table("Ref", "Recommendation", "RAG");

        assertThat(named("rag, REF", table)).containsExactly("RAG", "Ref");
        assertThat(ColumnChoice.named("rag, REF", table).applied(table).rows().getFirst())
                .extracting(TableCell::words).containsExactly("RAG cell", "Ref cell");
        assertThat(named(" Recommendation ,, Ref,", table)).containsExactly("Recommendation", "Ref");
    }

    @Test
    void aTitleMayHoldAComma() {
        ExportedTable table = table("Visits", "Visits, missed", "Missed");

        assertThat(named("Visits, missed,Visits", table)).containsExactly("Visits, missed", "Visits");
        assertThat(named("missed,Visits", table)).containsExactly("Missed", "Visits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Colour", "Ref,Colour", "Colour,Ref", "Ref Recommendation"})
    void anUnknownColumnIsNamedWithThoseThereAre(String written) {
        assertThatThrownBy(() -> ColumnChoice.named(written, table("Ref", "Recommendation")))
                .isInstanceOf(Problem.class).hasMessageContaining("This table has no column “")
                .satisfies(problem -> assertThat(((Problem) problem).whatToDo()).contains("Ref, Recommendation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , "})
    void noColumnAtAllIsAProblem(String written) {
        assertThatThrownBy(() -> ColumnChoice.named(written, table("Ref"))).isInstanceOf(Problem.class);
    }

    @Test
    void twoColumnsOfOneTitleAreTakenOnceEach() {
        ExportedTable table = table("A", "B", "A");

        assertThat(named("A,A", table)).containsExactly("A", "A");
        assertThat(named("A,A,A", table)).as("there are two").hasSize(2);
        assertThat(ColumnChoice.usual(table).applied(table)).isEqualTo(table);
    }

    @Test
    void whatIsOfferedGoesOutOnlyWhenItIsChosen() {
        ExportedTable table = SampleTables.plain();

        assertThat(ColumnChoice.usual(table).applied(table).titles())
                .containsExactly("Workstream", "Latest update", "RAG", "Spent");
        assertThat(named("owner", table)).containsExactly("Owner");
    }

    @Test
    void aRememberedChoiceFitsATableThatHasChanged() {
        ColumnChoice kept = new ColumnChoice(List.of(
                new Wanted("RAG", true), new Wanted("Gone", true), new Wanted("Ref", true), new Wanted("Due", false)));
        ExportedTable now = table("Ref", "New", "RAG", "Due");

        assertThat(kept.fitting(now).columns()).containsExactly(
                new Wanted("RAG", true), new Wanted("Ref", true), new Wanted("New", true), new Wanted("Due", false));
        assertThat(kept.fitting(now).applied(now).titles()).containsExactly("RAG", "Ref", "New");
    }

    @Test
    void aChoiceThatLeavesNothingIsAsUsualAgain() {
        ColumnChoice kept = new ColumnChoice(List.of(new Wanted("Ref", false)));
        ExportedTable now = table("Ref");

        assertThat(kept.fitting(now)).isEqualTo(ColumnChoice.usual(now));
    }

    @Test
    void columnsMoveAndStayInside() {
        ColumnChoice choice = ColumnChoice.usual(table("A", "B", "C"));

        assertThat(choice.moved(2, 0).columns()).extracting(Wanted::title).containsExactly("C", "A", "B");
        assertThat(choice.moved(0, -1)).isEqualTo(choice);
        assertThat(choice.moved(2, 3)).isEqualTo(choice);
        assertThat(choice.showing(1, false).applied(table("A", "B", "C")).titles()).containsExactly("A", "C");
    }

    @Test
    void whatIsKeptIsReadBack() {
        ColumnChoice choice = new ColumnChoice(List.of(
                new Wanted("- odd, \n title", true), new Wanted("+", false), new Wanted("format: x", true)));
        TableChoice kept = new TableChoice(choice, ExportFormat.HTML);

        assertThat(TableChoice.parse(kept.text())).contains(kept);
        assertThat(TableChoice.parse("")).isEmpty();
        assertThat(TableChoice.parse("format: ods\n+ A")).as("of a later version").isEmpty();
    }
}
