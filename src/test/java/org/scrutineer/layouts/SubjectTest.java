package org.scrutineer.layouts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that tell what a table is about, and names that only tell what kind of thing it is. */
class SubjectTest {
    @ParameterizedTest
    @ValueSource(strings = {"Sheet1", "Tracker v3 FINAL", "Progress update November 2026", "Scrutiny recommendations",
            "Open actions", "2026-27", "RAG report Q2", "T", "export_2026-09-04.xlsx", "Book2", "Action plan (draft)"})
    void theKindOfThingIsNoSubject(String name) {
        assertThat(Subject.of(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Review of Parking", "Allotments", "Home Library Service - progress update",
            "adult-carers-tracker.xlsx", "Housing Improvement Programme"})
    void whatItIsAboutIsOne(String name) {
        assertThat(Subject.of(name)).contains(name);
    }
}
