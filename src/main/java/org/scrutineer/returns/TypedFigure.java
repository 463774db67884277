package org.scrutineer.returns;

import org.scrutineer.measures.Figure;
import org.scrutineer.measures.Figure.State;
import org.scrutineer.measures.Measure;
import org.scrutineer.ui.Problem;

/** A figure that a person types over one that was returned. */
public final class TypedFigure {
    private TypedFigure() {}

    /** @throws Problem for what is no figure of this measure */
    public static Figure read(Measure measure, String typed) {
        if (typed.isBlank()) {
            return Figure.without(State.NOT_RETURNED);
        }
        if (measure.percentage() && typed.strip().matches("-?[\\d., ]+")) {
            // 0.95 may be 95% or less than one per cent; nobody has to guess.
            throw wrong(typed, "Write it with its sign: 95%");
        }
        return switch (new FigureText(measure, Scale.FRACTION).text(typed)) {
            case Said.Surely(Figure figure) -> figure;
            case Said.Perhaps(Figure figure, String why) when figure.value().isPresent()
                    && figure.value().get().signum() >= 0 && why.startsWith("is ") ->
                figure;
            case Said.Perhaps perhaps -> throw wrong(
                    typed, measure.percentage() ? "Write a percentage, such as 95%" : "Write a number");
            case Said.Unreadable unreadable -> throw wrong(
                    typed, measure.percentage() ? "Write a percentage, such as 95%" : "Write a number");
        };
    }

    private static Problem wrong(String typed, String what) {
        return new Problem("“" + typed.strip() + "” is not taken as a figure.", what + ", or nil, n/a or <5.");
    }
}
