package org.scrutineer.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.workspace.tables.DefaultSchema;

class MigrationsTest {
    @Test
    void everyStepIsNamedInOrder() throws Exception {
        Path folder = Path.of(Migrations.class.getResource("migrations").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(
                    Migrations.NAMES);
        }
        for (int step = 1; step <= Migrations.NAMES.size(); step++) {
            assertThat(Migrations.NAMES.get(step - 1)).startsWith("V" + step + "__");
        }
        assertThat(Migrations.newest()).isEqualTo(Migrations.NAMES.size());
    }

    @Test
    void aNewStoreHasEveryTableThatWasGenerated() {
        try (Workspace workspace = Workspace.inMemory()) {
            DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(
                    table -> assertThat(workspace.<Integer>read(store -> store.fetchCount(table))).isZero());
        }
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables()).hasSizeGreaterThan(5);
    }

    @Test
    void workspacesInMemoryAreApart() {
        try (Workspace one = Workspace.inMemory(); Workspace other = Workspace.inMemory()) {
            one.write(store -> WorkspaceOnDiskTest.add(store, "Here"));
            assertThat(other.<Integer>read(store -> store.fetchCount(
                    org.scrutineer.workspace.tables.Tables.COMMITTEE))).isZero();
        }
    }
}
