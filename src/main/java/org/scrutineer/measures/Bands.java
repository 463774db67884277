package org.scrutineer.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.ratings.Rag;
import org.scrutineer.ui.Problem;

/**
 * The half-open ranges that give a figure its RAG: a boundary belongs to the range above it and to no other, and
 * between two ranges there is neither gap nor overlap.
 *
 * <p>Written "red 0.9 amber 0.95 green": below 0.9 is red, from 0.9 up to but not including 0.95 amber, from 0.95 green.
 *
 * @param colours from the lowest range to the highest; one more than there are bounds, or none at all
 * @param bounds rising
 */
public record Bands(List<Rag> colours, List<BigDecimal> bounds) {
    public static final Bands NONE = new Bands(List.of(), List.of());

    private static final Pattern WORD = Pattern.compile("(red|amber|green)|(-?\\d+(?:\\.\\d+)?)( ?%)?");

    public Bands {
        colours = List.copyOf(colours);
        bounds = List.copyOf(bounds);
        if (colours.size() != (bounds.isEmpty() && colours.isEmpty() ? 0 : bounds.size() + 1)) {
            throw new IllegalArgumentException("Bands take a colour on either side of each bound");
        }
        for (int at = 1; at < bounds.size(); at++) {
            if (bounds.get(at).compareTo(bounds.get(at - 1)) <= 0) {
                throw new IllegalArgumentException("Bounds rise: " + bounds);
            }
        }
    }

    /**
     * Reads "red 0.9 amber 0.95 green"; bounds may be percentages.
     *
     * @throws Problem when it says anything else, or the bounds do not rise
     */
    public static Bands parse(String text) {
        String plain = text.strip().toLowerCase(Locale.UK).replaceAll("[,;|<>=]+", " ");
        if (plain.isEmpty()) {
            return NONE;
        }
        List<Rag> colours = new ArrayList<>();
        List<BigDecimal> bounds = new ArrayList<>();
        for (String word : plain.replaceAll("(\\d) %", "$1%").split("\\s+")) {
            Matcher matcher = WORD.matcher(word);
            boolean colour = matcher.matches() && matcher.group(1) != null;
            if (!matcher.matches() || colour != (colours.size() == bounds.size())) {
                throw wrong(text);
            }
            if (colour) {
                colours.add(Rag.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
            } else {
                BigDecimal bound = new BigDecimal(matcher.group(2));
                bounds.add(matcher.group(3) == null ? bound : bound.movePointLeft(2));
            }
        }
        try {
            return new Bands(colours, bounds);
        } catch (IllegalArgumentException wrong) {
            throw new Problem(wrong(text).what(), wrong(text).whatToDo(), wrong);
        }
    }

    private static Problem wrong(String text) {
        return new Problem(
                "“" + text.strip() + "” is not understood as bands.",
                "Write the colours with the bounds between them from low to high, such as “red 90% amber 95% green”.");
    }

    public boolean any() {
        return !bounds.isEmpty();
    }

    public Optional<Rag> rag(BigDecimal value) {
        if (!any()) {
            return Optional.empty();
        }
        int at = 0;
        while (at < bounds.size() && value.compareTo(bounds.get(at)) >= 0) {
            at++;
        }
        return Optional.of(colours.get(at));
    }

    /** As it is stored and may be written again. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < colours.size(); at++) {
            text.append(at == 0 ? "" : " " + bounds.get(at - 1).toPlainString() + " ").append(colours.get(at).plain());
        }
        return text.toString();
    }
}
