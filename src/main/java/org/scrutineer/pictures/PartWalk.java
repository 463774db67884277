package org.scrutineer.pictures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.scrutineer.documents.Chart;

/** Which part an arrow key leads to: the nearest one in its direction, and rather one that lies straight ahead. */
record PartWalk(List<Chart.Part> parts) {
    /** How much farther a part seems for lying aside. */
    private static final double ASIDE = 4;

    /** @return the place in the list, or empty where the key leads nowhere */
    Optional<Integer> from(int at, KeyCode key) {
        return switch (key) {
            case LEFT -> nearest(at, -1, 0);
            case RIGHT -> nearest(at, 1, 0);
            case UP -> nearest(at, 0, -1);
            case DOWN -> nearest(at, 0, 1);
            case HOME -> Optional.of(0);
            case END -> Optional.of(parts.size() - 1);
            default -> Optional.empty();
        };
    }

    private Optional<Integer> nearest(int at, int right, int down) {
        Chart.Area here = parts.get(at).area();
        record Candidate(int at, double ahead, double aside) {
            double distance() {
                return ahead + ASIDE * aside;
            }
        }
        return IntStream.range(0, parts.size())
                .mapToObj(other -> {
                    Chart.Area there = parts.get(other).area();
                    double across = there.middleX() - here.middleX();
                    double along = there.middleY() - here.middleY();
                    return new Candidate(
                            other, across * right + along * down, Math.abs(across * down) + Math.abs(along * right));
                })
                .filter(candidate -> candidate.ahead() > 0.5)
                .min(Comparator.comparingDouble(Candidate::distance))
                .map(Candidate::at);
    }
}
