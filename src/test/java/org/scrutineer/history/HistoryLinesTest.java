package org.scrutineer.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.Office;
import org.scrutineer.layouts.SheetSketch;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.RegisterEdits;

/** The history of a recommendation, and of one field of it. */
class HistoryLinesTest {
    private final Office office = new Office();

    @BeforeEach
    void edit() {
        office.take(Office.workbook("tracker.xlsx", SheetSketch.named("Update")
                .row("Ref", "Recommendation", "Owner", "RAG")
                .row("2", "Share the rota every week with all of the staff.", "A. Brown", "Amber")));
        office.wiring().ledger().apply(RegisterEdits.assess(office.recommendation("2"), "Green", "The rota is shared"));
        office.wiring().ledger().apply(
                RegisterEdits.text(office.recommendation("2"), Recommendation.OWNER, "J. Walsh"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void allOfItIsTheEditsAndOneLineForTheFile() {
        assertThat(lines().all()).extracting(HistoryList.Entry::sentence).satisfiesExactly(
                owner -> assertThat(owner).contains("owner from A. Brown to J. Walsh"),
                rating -> assertThat(rating).contains("assessment from Amber to Green", "The rota is shared"),
                file -> assertThat(file).startsWith("A. Brown: Take in tracker.xlsx"));
    }

    @Test
    void ofOneFieldEveryValueIsToldWithTheFirst() {
        assertThat(lines().fields()).startsWith("owner", "assessment").contains("wording")
                .doesNotContain("reference", "link");
        assertThat(lines().of("assessment")).extracting(HistoryList.Entry::sentence).satisfiesExactly(
                later -> assertThat(later).contains("from Amber to Green"),
                first -> assertThat(first).contains("Amber"));
        assertThat(lines().of("due date")).isEmpty();
    }

    private HistoryLines lines() {
        return new HistoryLines(office.wiring().ledger().history(List.of(office.recommendation("2").id())));
    }
}
