package org.scrutineer.snapshots;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ratings.Direction;
import org.scrutineer.ratings.RatingScheme;

/**
 * How something stands to how it stood.
 *
 * @param from what it is compared with, as a person calls it: a snapshot's name or a date
 * @param differences in the order of the items
 * @param travel the rating then and now of everything that is there now and had not ended then, in its order
 */
public record Comparison(
        String from, String to, RatingScheme scheme, List<Difference> differences, List<Travel> travel) {

    /** @param from empty where it was not rated or not there */
    public record Travel(Item item, String from, String to, Direction direction) {}

    public Comparison {
        differences = List.copyOf(differences);
        travel = List.copyOf(travel);
    }

    public List<Difference> of(UUID record) {
        return differences.stream().filter(difference -> difference.item().record().equals(record)).toList();
    }

    public Optional<Travel> travel(UUID record) {
        return travel.stream().filter(one -> one.item().record().equals(record)).findFirst();
    }
}
