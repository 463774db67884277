package org.scrutineer.snapshots;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.ratings.Direction;
import org.scrutineer.ui.Console;
import org.scrutineer.workspace.ListCommand;
import org.scrutineer.workspace.Opener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is otherwise in a later snapshot, or now. */
@Command(name = "compare", description = "Says what has changed between two snapshots, or since one.")
public final class CompareCommand extends ListCommand<SnapshotListing> {
    @Parameters(index = "0", paramLabel = "SNAPSHOT", description = "The earlier snapshot, by its name or a part of it.")
    private String from;

    @Parameters(index = "1", paramLabel = "SNAPSHOT", description = "The later snapshot, or now.")
    private String to;

    public CompareCommand(Opener<SnapshotListing> opener, Console console) {
        super(opener, console, List.of("about", "what"));
    }

    @Override
    protected List<Map<String, Object>> objects(SnapshotListing listing) {
        Comparison comparison = listing.compare(from, to);
        return comparison.differences().stream().map(difference -> object(difference, comparison)).toList();
    }

    private static Map<String, Object> object(Difference difference, Comparison comparison) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("about", difference.item().label());
        object.put("ref", difference.item().ref().isEmpty() ? null : difference.item().ref());
        object.put("change", kind(difference));
        object.put("what", DifferenceWords.sentence(difference));
        object.put("rating", comparison.travel(difference.item().record())
                .map(travel -> travel.to().isEmpty() ? null : travel.to())
                .orElse(null));
        object.put("travel", comparison.travel(difference.item().record())
                .map(Comparison.Travel::direction)
                .map(Direction::plain)
                .orElse(null));
        return object;
    }

    /** What a program can rely on, whatever the sentences say. */
    private static String kind(Difference difference) {
        return switch (difference) {
            case Difference.New one -> "new";
            case Difference.Gone one -> "gone";
            case Difference.RatingMoved one -> "rating";
            case Difference.Confirmed one -> "confirmed";
            case Difference.DateMoved one -> "date";
            case Difference.StateMoved moved -> switch (moved.to()) {
                case OPEN -> "reopened";
                case CLOSED -> "closed";
                case PAUSED -> "paused";
                case SUPERSEDED -> "superseded";
            };
            case Difference.EvidenceAdded one -> "evidence added";
            case Difference.EvidenceChanged one -> "evidence changed";
            case Difference.EvidenceGone one -> "evidence gone";
            case Difference.OwnerChanged one -> "owner";
            case Difference.WordingChanged one -> one.what();
            case Difference.ResponseGiven one -> "response";
            case Difference.Reported one -> "progress update";
            case Difference.ActionAdded one -> "action added";
            case Difference.ActionMoved one -> "action state";
        };
    }
}
