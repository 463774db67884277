package org.scrutineer.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.scrutineer.clashes.Writing;
import org.scrutineer.committees.DateColumns;
import org.scrutineer.committees.FuzzyDate;
import org.scrutineer.ledger.Clash;
import org.scrutineer.ledger.Fields;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.programmes.Programme;
import org.scrutineer.ratings.RatingScheme;
import org.scrutineer.ratings.RatingScheme.Level;
import org.scrutineer.recommendations.Recommendation;
import org.scrutineer.recommendations.Response;
import org.scrutineer.recommendations.Review;
import org.scrutineer.recommendations.State;
import org.scrutineer.visits.Found;
import org.scrutineer.visits.Visit;

/** What each room says of how the values of its records are written, for those who decide between two of them. */
record RegisterWriting(Wiring wiring) implements Writing {
    @Override
    public List<String> choices(Clash clash, String column) {
        return switch (clash.kind() + "/" + column) {
            case "recommendation/assessment" -> words(wiring.schemes().scheme(held(clash.record(), "review_id")
                    .flatMap(this::review).flatMap(Review::scheme)));
            case "activity/rating" -> words(wiring.schemes().scheme(held(clash.record(), "workstream_id")
                    .flatMap(workstream -> held(workstream, "programme_id"))
                    .flatMap(this::programme).flatMap(Programme::scheme)));
            case "visit answer/score", "agreed score/score" -> held(clash.record(), "visit_id")
                    .map(this::scores).orElse(List.of());
            case "visit/outcome" -> scores(clash.record());
            default -> fixed(clash.kind(), column);
        };
    }

    private static List<String> fixed(String kind, String column) {
        if (column.equals("state") && kind.equals(Recommendation.KIND.name())) {
            return Stream.of(State.Kind.values()).map(State.Kind::plain).toList();
        }
        if (column.equals("response") && kind.equals(Recommendation.KIND.name())) {
            return Stream.of(Response.Kind.values()).map(Response.Kind::plain).toList();
        }
        if (column.equals("state") && kind.equals(Visit.KIND.name())) {
            return Stream.of(Visit.State.values()).map(Visit.State::plain).toList();
        }
        if (column.equals("kind") && kind.equals(Visit.KIND.name())) {
            return Stream.of(Visit.Kind.values()).map(Visit.Kind::plain).toList();
        }
        if (column.equals("state") && kind.equals(Found.Requirement.KIND.name())) {
            return Stream.of(Found.Requirement.State.values()).map(Found.Requirement.State::plain).toList();
        }
        return List.of();
    }

    @Override
    public Fields read(RecordKind kind, String group, Fields fields, String column, String text) {
        List<String> columns = kind.groups().get(group);
        Optional<DateColumns> date = Stream.of(column, "due", column.replaceFirst("_since$", ""))
                .filter(name -> kind.form(column).filter(form -> form == RecordKind.Form.WORDS).isPresent())
                .map(name -> new DateColumns(column, name + "_from", name + "_until"))
                .filter(each -> columns.contains(each.from()) && isDateOf(columns, column))
                .findFirst();
        return date.map(each -> each.with(fields, FuzzyDate.parse(text)))
                .orElseGet(() -> Writing.PLAIN.read(kind, group, fields, column, text));
    }

    /** Of the words in a group with a date the first before its days are the date. */
    private static boolean isDateOf(List<String> columns, String column) {
        int at = columns.indexOf(column);
        return at + 1 < columns.size() && columns.get(at + 1).endsWith("_from");
    }

    private static List<String> words(RatingScheme scheme) {
        return scheme.levels().stream().map(Level::word).toList();
    }

    private List<String> scores(UUID visit) {
        return wiring.visitStore().whole(visit)
                .map(whole -> words(wiring.visitDesk().scheme(whole.questions())))
                .orElse(List.of());
    }

    private Optional<Review> review(UUID id) {
        return wiring.register().reviews().stream().filter(review -> review.id().equals(id)).findFirst();
    }

    private Optional<Programme> programme(UUID id) {
        return wiring.programmes().programmes().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private Optional<UUID> held(UUID record, String column) {
        return wiring.ledger().current(List.of(record)).values().stream()
                .flatMap(groups -> groups.values().stream())
                .map(fields -> fields.text(column))
                .filter(text -> text != null)
                .map(UUID::fromString)
                .findFirst();
    }
}
