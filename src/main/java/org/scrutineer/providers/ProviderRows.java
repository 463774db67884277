package org.scrutineer.providers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.committees.SheetReading;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.intake.Proposal;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.layouts.RecognisedRow.Data;
import org.scrutineer.ledger.Fields;
import org.scrutineer.providers.Provider.Branch;
import org.scrutineer.providers.Provider.Contact;
import org.scrutineer.providers.ProviderEvent.Standing;
import org.scrutineer.providers.ProviderMatch.Rated;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.ratings.RatingScheme.Reading;
import org.scrutineer.ratings.RatingScheme;

/** Reads the rows of a council’s list of providers: one for each provider, or one for each of its branches. */
final class ProviderRows {
    private final ProviderMatch match;
    private final ProviderSchemes schemes;
    private final LocalDate today;
    private final Map<UUID, Proposal> providers = new LinkedHashMap<>();
    private final List<Proposal> others = new ArrayList<>();
    private final List<Proposal> events = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<UUID, Integer> rows = new HashMap<>();
    private int ratings;

    ProviderRows(ProviderMatch match, ProviderSchemes schemes, LocalDate today) {
        this.match = match;
        this.schemes = schemes;
        this.today = today;
    }

    /** A row with the provider that it is about. */
    private record Row(SheetReading reading, Data data, UUID provider, String name) {
        Optional<CellRead> cell(String field) {
            return data.cell(field).filter(cell -> !cell.isEmpty());
        }

        String text(String field) {
            return cell(field).map(cell -> reading.text(cell).strip()).orElse("");
        }
    }

    void read(SheetReading reading, List<Data> table) {
        List<Row> found = new ArrayList<>();
        Optional<CellRead> last = Optional.empty();
        for (Data data : table) {
            Optional<CellRead> own = data.cell(ProviderShape.PROVIDER).filter(cell -> !cell.isEmpty());
            boolean goesOn = own.isEmpty() && !data.words(ProviderShape.BRANCH).isEmpty();
            last = goesOn ? last : own;
            last.ifPresent(cell -> {
                String name = reading.text(cell).strip();
                found.add(new Row(reading, data, match.provider(name), name));
            });
        }
        found.forEach(row -> rows.merge(row.provider(), 1, Integer::sum));
        found.forEach(this::read);
    }

    List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>(providers.values());
        all.addAll(others);
        all.addAll(events);
        return all;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** "26 providers with 22 ratings". */
    String counted() {
        return providers.size() + (providers.size() == 1 ? " provider" : " providers")
                + (ratings == 0 ? "" : " with " + ratings + (ratings == 1 ? " rating" : " ratings"));
    }

    private void read(Row row) {
        Optional<UUID> branch = row.cell(ProviderShape.BRANCH).map(cell -> branch(row, cell));
        if (!providers.containsKey(row.provider())) {
            providers.put(row.provider(), provider(row, branch.isPresent()));
        }
        // A rating in a list with one row for each provider is the provider's, also where the row names its branch.
        Optional<UUID> rated = branch.filter(id -> rows.get(row.provider()) > 1);
        ProviderShape.SCHEMES.forEach((field, scheme) -> rating(row, field, scheme, rated));
        ProviderShape.KEY_QUESTIONS.forEach(question -> aspect(row, question, rated));
        status(row);
        contact(row);
    }

    private Proposal provider(Row row, boolean branches) {
        SheetReading reading = row.reading();
        List<Part> parts = new ArrayList<>();
        if (match.held(row.name()).isEmpty()) {
            parts.add(row.cell(ProviderShape.PROVIDER).map(cell -> reading.part(
                    "name", Fields.of("name", row.name()), "name", cell.address()))
                    .orElseGet(() -> reading.part("name", Fields.of("name", row.name()))));
        }
        part(row, ProviderShape.FRAMEWORK, "framework", parts);
        if (!branches) {
            part(row, ProviderShape.REGISTRATION, "registration", parts);
        }
        return new Proposal(Provider.KIND, row.provider(), row.name(), parts);
    }

    private UUID branch(Row row, CellRead cell) {
        String name = row.reading().text(cell).strip();
        UUID id = match.branch(row.provider(), name);
        List<Part> parts = new ArrayList<>(List.of(
                row.reading().part("place", Fields.of("provider_id", row.provider())),
                row.reading().part("name", Fields.of("name", name), "name", cell.address())));
        part(row, ProviderShape.AREA, "area", parts);
        part(row, ProviderShape.REGISTRATION, "registration", parts);
        others.add(new Proposal(Branch.KIND, id, name, parts));
        return id;
    }

    private static void part(Row row, String field, String column, List<Part> parts) {
        row.data().cell(field).ifPresent(cell -> parts.add(row.reading().part(
                column, Fields.of(column, row.reading().textOrNull(cell)), column, cell.address())));
    }

    private void rating(Row row, String field, String scheme, Optional<UUID> branch) {
        row.cell(field).ifPresent(cell -> rated(
                row, cell, new Rated(row.provider(), branch, scheme, ProviderRating.OVERALL),
                day(row, ProviderShape.DATES.get(field))));
    }

    private void aspect(Row row, String question, Optional<UUID> branch) {
        row.cell(question).ifPresent(cell -> rated(
                row, cell, new Rated(row.provider(), branch, ProviderShape.SCHEMES.get(ProviderShape.CQC), question),
                day(row, ProviderShape.CQC_DATE)));
    }

    private static FuzzyDate day(Row row, String field) {
        return row.cell(field).map(row.reading()::date).orElse(FuzzyDate.UNKNOWN);
    }

    private void rated(Row row, CellRead cell, Rated rated, FuzzyDate day) {
        RatingScheme scheme = schemes.named(rated.scheme());
        String text = row.reading().text(cell);
        Optional<Level> level = ProviderSchemes.read(scheme, text);
        if (level.isEmpty()) {
            if (scheme.read(text) instanceof Reading.Unknown) {
                doubts.add(unknown(row, cell, scheme, text));
            }
            return;
        }
        ratings++;
        Optional<ProviderRating> current = match.current(rated);
        boolean undated = day.text().isEmpty();
        if (undated && current.filter(holds -> holds.word().equals(level.get().word())).isPresent()) {
            return;
        }
        if (undated && current.filter(holds -> holds.rated().known()).isPresent()) {
            doubts.add(row.reading().doubt(cell, rated.scheme() + " rating", "says “" + text.strip()
                    + "” without a date. The register has " + current.get().word() + " of "
                    + current.get().rated().text() + ", which holds until this one has a date."));
        }
        Fields fields = DateColumns.of("rated").with(
                Fields.of("provider_id", rated.provider())
                        .with("branch_id", rated.branch().orElse(null))
                        .with("scheme", rated.scheme())
                        .with("aspect", rated.aspect().isEmpty() ? null : rated.aspect())
                        .with("word", level.get().word()),
                day);
        others.add(new Proposal(
                ProviderRating.KIND, match.rating(rated, day), rated.scheme() + " rating of " + row.name(),
                List.of(row.reading().part("rating", fields, "word", cell.address()))));
    }

    private static Doubt unknown(Row row, CellRead cell, RatingScheme scheme, String text) {
        String what = scheme.name() + " rating";
        return new Doubt(
                row.reading().sheet(), cell.address(), what,
                what + " (" + cell.address() + ") says “" + text.strip() + "”, which " + scheme.name()
                        + " has no word for. It was not taken in.",
                scheme.levels().stream().map(level -> new Doubt.Choice(level.word(), level.word())).toList());
    }

    private void status(Row row) {
        Optional<CellRead> cell = row.cell(ProviderShape.STATUS);
        if (cell.isEmpty()) {
            return;
        }
        String text = row.text(ProviderShape.STATUS);
        StatusWords says = StatusWords.of(text);
        if (says.kind().isPresent()) {
            event(row, cell.get(), says, says.kind().get());
        } else if (!says.active()) {
            doubts.add(row.reading().doubt(cell.get(), "Status", "says “" + text
                    + "”, which tells nothing that becomes of a provider. It was not taken in."));
        } else if (match.register().standing(row.provider()) != Standing.ACTIVE) {
            doubts.add(row.reading().doubt(cell.get(), "Status", "says “" + text + "”. The register has "
                    + row.name() + " as " + match.register().standing(row.provider()).words().toLowerCase(
                            Locale.UK)
                    + ", and it was left so."));
        }
    }

    private void event(Row row, CellRead cell, StatusWords says, ProviderEvent.Kind kind) {
        FuzzyDate day = day(row, ProviderShape.STATUS_DATE);
        Optional<ProviderEvent> held = match.event(row.provider(), kind, day);
        boolean joinedLongAgo = kind == ProviderEvent.Kind.JOINED && match.held(row.name()).isPresent();
        if (held.isPresent() || joinedLongAgo) {
            return;
        }
        UUID other = says.other().isEmpty() ? null : match.provider(says.other());
        boolean known = other != null && (match.held(says.other()).isPresent() || rows.containsKey(other));
        Fields fields = DateColumns.of("happened").with(
                Fields.of("provider_id", row.provider())
                        .with("kind", kind.plain())
                        .with("other_id", known ? other : null),
                day.text().isEmpty() ? ProviderMatch.by(today) : day);
        String text = row.text(ProviderShape.STATUS);
        List<Part> parts = new ArrayList<>(List.of(
                row.reading().part(ProviderEvent.EVENT, fields, "kind", cell.address())));
        if (text.contains(" ")) {
            parts.add(row.reading().part("note", Fields.of("note", text), "note", cell.address()));
        }
        events.add(new Proposal(
                ProviderEvent.KIND, match.newEvent(row.provider(), kind), row.name() + ": " + kind.plain(), parts));
    }

    private void contact(Row row) {
        String name = row.text(ProviderShape.MANAGER);
        if (name.isEmpty()) {
            return;
        }
        SheetReading reading = row.reading();
        List<Part> parts = new ArrayList<>(List.of(
                reading.part("place", Fields.of("provider_id", row.provider())),
                reading.part("name", Fields.of("name", name),
                        "name", row.cell(ProviderShape.MANAGER).orElseThrow().address())));
        Optional<CellRead> email = row.cell(ProviderShape.EMAIL);
        Optional<CellRead> telephone = row.cell(ProviderShape.TELEPHONE);
        if (email.isPresent() || telephone.isPresent()) {
            List<String> cells = new ArrayList<>();
            email.ifPresent(cell -> cells.addAll(List.of("email", cell.address())));
            telephone.ifPresent(cell -> cells.addAll(List.of("telephone", cell.address())));
            parts.add(reading.part("address",
                    Fields.of("email", email.map(reading::textOrNull).orElse(null))
                            .with("telephone", telephone.map(reading::textOrNull).orElse(null)),
                    cells.toArray(String[]::new)));
        }
        others.add(new Proposal(Contact.KIND, match.contact(row.provider(), name), name, parts));
    }
}
