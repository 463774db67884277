package org.scrutineer.committees;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.intake.Newcomers;
import org.scrutineer.intake.Proposal.Part;
import org.scrutineer.intake.Proposal;
import org.scrutineer.layouts.CellRead;
import org.scrutineer.layouts.ColumnMatch;
import org.scrutineer.layouts.Hue;
import org.scrutineer.layouts.Recognition;
import org.scrutineer.layouts.Titles;
import org.scrutineer.ledger.Edit;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ratings.Grader.Grade;
import org.scrutineer.ratings.Grader;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.Schemes;
import org.scrutineer.workbooks.Workbook;

/**
 * What a workbook says about the council itself: the committee it is for, and the scheme its ratings are written in.
 * Either is matched with what the store has, or proposed as new.
 */
public final class Furniture {
    private final CommitteeStore committees;
    private final RatingSchemeStore schemes;

    public Furniture(CommitteeStore committees, RatingSchemeStore schemes) {
        this.committees = committees;
        this.schemes = schemes;
    }

    /** A record that another refers to, and what must be proposed so that it is there. */
    public record Placed(Optional<UUID> id, List<Proposal> proposals) {}

    /** The scheme of a sheet, and where it is kept. */
    public record Chosen(RatingScheme scheme, UUID id, List<Proposal> proposals) {
        /** The rating in a cell, by its words or else by its colour. */
        public Grade grade(String text, CellRead cell) {
            return Grader.grade(scheme, text, cell.hue().map(Furniture::rag));
        }
    }

    public Placed committee(Workbook workbook, String sheet, Titles titles, Newcomers newcomers) {
        if (titles.committee().isEmpty()) {
            return new Placed(Optional.empty(), List.of());
        }
        String name = titles.committee().get().text().strip();
        UUID id = committees.committeeNamed(name).map(Committee::id)
                .orElseGet(() -> newcomers.id("committee", name.toLowerCase(Locale.UK)));
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(
                workbook, sheet, "name", Fields.of("name", name), "name", titles.committee().get().address()));
        titles.authority().ifPresent(line -> parts.add(Part.of(
                workbook, sheet, "authority", Fields.of("authority", line.text().strip()), "authority",
                line.address())));
        return new Placed(Optional.of(id), List.of(new Proposal(Committee.KIND, id, name, parts)));
    }

    /**
     * @param table that holds the ratings in the column of the field
     * @param held the scheme that the review or programme already uses: it stays unless it reads fewer ratings
     * @param ratings what the rating cells say
     */
    public Chosen scheme(
            Workbook workbook,
            Recognition table,
            String field,
            Optional<UUID> held,
            List<String> ratings,
            Newcomers newcomers) {
        List<RatingScheme> known = new ArrayList<>();
        held.map(schemes.stored()::get).ifPresent(known::add);
        schemes.schemes().stream().filter(scheme -> !known.contains(scheme)).forEach(known::add);
        RatingScheme scheme = Schemes.choose(
                ratings, table.legend(), table.column(field).map(ColumnMatch::header).orElse(""), known);
        Optional<UUID> stored = schemes.idOf(scheme);
        if (stored.isPresent()) {
            return new Chosen(scheme, stored.get(), List.of());
        }
        UUID id = newcomers.id("scheme", scheme);
        Edit keep = RatingSchemeStore.keep(id, scheme);
        return new Chosen(scheme, id, List.of(new Proposal(
                RatingSchemeStore.KIND, id, "Rating scheme " + scheme.name(),
                List.of(Part.of(workbook, table.sheet().name(), keep.group(), keep.after())))));
    }

    private static Rag rag(Hue hue) {
        return switch (hue) {
            case RED -> Rag.RED;
            case AMBER -> Rag.AMBER;
            case GREEN -> Rag.GREEN;
            case BLUE -> Rag.COMPLETE;
        };
    }
}
