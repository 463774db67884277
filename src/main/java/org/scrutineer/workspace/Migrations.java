package org.scrutineer.workspace;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The steps that make a store, by name, so that nothing has to search the class path, be it a folder or a jar.
 *
 * <p>A new step is a file in {@code migrations} and a line here; a test compares the two.
 */
final class Migrations implements ResourceProvider {
    static final List<String> NAMES = List.of(
            "V1__ledger.sql", "V2__register.sql", "V3__follow_up.sql", "V4__provider_returns.sql",
            "V5__papers.sql", "V6__disclosure.sql", "V7__voices.sql", "V8__visits.sql", "V9__services.sql",
            "V10__look.sql", "V11__packs.sql", "V12__concerns.sql", "V13__provider_merge.sql");

    private static final String FOLDER = "migrations/";

    /** The number of the newest step. */
    static int newest() {
        String last = NAMES.getLast();
        return Integer.parseInt(last.substring(1, last.indexOf("__")));
    }

    static void run(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            SeenThrough.removeAll(connection);
        }
        Flyway.configure()
                .dataSource(source)
                .resourceProvider(new Migrations())
                .skipDefaultCallbacks(true)
                .load()
                .migrate();
    }

    @Override
    public LoadableResource getResource(String name) {
        return NAMES.stream()
                .filter(known -> name.endsWith(known))
                .findFirst()
                .map(Step::new)
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return NAMES.stream()
                .filter(name -> name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
                .<LoadableResource>map(Step::new)
                .toList();
    }

    private static final class Step extends LoadableResource {
        private final String name;

        Step(String name) {
            this.name = name;
        }

        @Override
        public Reader read() {
            return new InputStreamReader(
                    Migrations.class.getResourceAsStream(FOLDER + name), StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return FOLDER + name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
