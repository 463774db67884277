package org.scrutineer.returns;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.intake.Comparison.Difference;
import org.scrutineer.intake.Comparison.Standing;
import org.scrutineer.intake.Comparison;
import org.scrutineer.layouts.CellPlace;
import org.scrutineer.layouts.Doubt;
import org.scrutineer.ledger.Fields;
import org.scrutineer.measures.Observation;

/**
 * Several returns beside what the store holds, before anything is written.
 *
 * @param comparisons by the id of the record: returns, and figures, each once
 */
record ReturnsBatch(List<ReturnFile> files, Map<UUID, Comparison> comparisons) {
    ReturnsBatch {
        files = List.copyOf(files);
        comparisons = Collections.unmodifiableMap(new LinkedHashMap<>(comparisons));
    }

    static final ReturnsBatch NOTHING = new ReturnsBatch(List.of(), Map.of());

    List<ReturnFile.Read> read() {
        return files.stream().filter(ReturnFile.Read.class::isInstance).map(ReturnFile.Read.class::cast).toList();
    }

    List<ReturnFile.Refused> refused() {
        return files.stream().filter(ReturnFile.Refused.class::isInstance).map(ReturnFile.Refused.class::cast).toList();
    }

    /** One figure of a file that the store has otherwise. @param held what is here */
    record Changed(ReadFigure figure, Fields held, boolean clash) {}

    private Stream<ReadFigure> figures(ReturnFile.Read file) {
        return file.reading().figures().stream();
    }

    private Optional<Comparison> comparison(ReadFigure figure) {
        return Optional.ofNullable(comparisons.get(figure.observation().id()));
    }

    /** Whether taking the batch in writes something about a figure. A record that was undone comes back. */
    boolean isNews(ReadFigure figure) {
        return comparison(figure).filter(comparison -> comparison.standing() == Standing.DELETED
                || !comparison.differences().isEmpty()).isPresent();
    }

    long fresh(ReturnFile.Read file) {
        return figures(file).filter(figure -> comparison(figure)
                .filter(comparison -> comparison.standing() != Standing.HELD).isPresent()).count();
    }

    /** What a resubmission changes, in the order of the sheet. */
    List<Changed> changed(ReturnFile.Read file) {
        return figures(file)
                .flatMap(figure -> comparison(figure).stream()
                        .filter(comparison -> comparison.standing() == Standing.HELD)
                        .flatMap(comparison -> comparison.differences().stream())
                        .filter(difference -> difference.part().group().equals(Observation.FIGURE))
                        .map(difference -> new Changed(figure, difference.ours(),
                                difference instanceof Difference.Clash)))
                .toList();
    }

    boolean isNews(ReturnFile.Read file) {
        return figures(file).anyMatch(this::isNews);
    }

    /** What needs a person in a file, what cannot be read first; nothing where the file is no news. */
    List<Doubt> doubts(ReturnFile.Read file) {
        if (!isNews(file) && file.reading().unread().isEmpty()) {
            return List.of();
        }
        Set<CellPlace> known = figures(file).filter(figure -> !isNews(figure)).map(ReadFigure::place)
                .collect(Collectors.toSet());
        return Stream.concat(file.reading().unread().stream(), file.reading().doubts().stream()
                .filter(doubt -> !known.contains(doubt.place()))
                .sorted(Comparator.comparing(doubt -> doubt.choices().equals(Choices.OF_EMPTY)))).toList();
    }

    /** Whether taking the batch in would write nothing. */
    boolean nothingNew() {
        return comparisons.values().stream().allMatch(comparison -> comparison.standing() == Standing.HELD
                && comparison.differences().isEmpty());
    }
}
