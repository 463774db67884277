package org.scrutineer.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.scrutineer.ledger.RecordKind;
import org.scrutineer.periods.Period;
import org.scrutineer.ratings.Rag;

/**
 * Something that providers report again and again. Texts that are not known are empty.
 *
 * @param ordinal place in the list of measures
 * @param numerator and denominator in words; where both name measures, this one is worked out from them
 * @param within the measure of which this one counts a part: missed visits are planned visits
 * @param aliases what files call it beside its name
 */
public record Measure(
        UUID id, int ordinal, String name, Meaning meaning, Standard standard, Optional<UUID> within,
        List<String> aliases) {
    public static final RecordKind KIND = RecordKind.of(
            "measure",
            "place: ordinal",
            "name: name",
            "definition: definition numerator denominator",
            "kind of figure: unit polarity adding frequency",
            "targets: targets",
            "bands: bands",
            "part of: within_id",
            "other names: aliases",
            "use: unused")
            .names("name").prose("definition", "numerator", "denominator").data("aliases");

    public Measure {
        aliases = List.copyOf(aliases);
    }

    /** What a figure of it is. */
    public record Meaning(
            String definition, String numerator, String denominator, Unit unit, Adding adding, Frequency frequency) {}

    /** What a figure of it ought to be. */
    public record Standard(Polarity polarity, Targets targets, Bands bands) {
        public static final Standard NONE = new Standard(Polarity.NEITHER, Targets.NONE, Bands.NONE);
    }

    /** In what it is counted. Percentages are kept as fractions: 0.1223 is 12.23 %. */
    public enum Unit {
        COUNT,
        HOURS,
        PERCENTAGE,
        POUNDS;

        public String plain() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the months of a longer period come together. */
    public enum Adding {
        /** Added up: visits, complaints. */
        SUM,
        /** The last month counts: staff employed, vacancies. */
        LAST,
        /** The mean of the months, or of their numerators over their denominators where those are known. */
        MEAN;

        public String plain() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Frequency {
        MONTHLY,
        QUARTERLY,
        YEARLY;

        public String plain() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Polarity {
        HIGHER,
        LOWER,
        /** Neither is better: hours delivered say how large a provider is. */
        NEITHER;

        /** "higher is better". */
        public String words() {
            return this == NEITHER ? "neither is better" : plain() + " is better";
        }

        public String plain() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Under another name; the old one stays as another name for it, because files go on writing it. */
    Measure renamed(String to) {
        List<String> names = new ArrayList<>(aliases);
        names.removeIf(to.strip()::equalsIgnoreCase);
        if (!name.equalsIgnoreCase(to.strip())) {
            names.add(name);
        }
        return new Measure(id, ordinal, to.strip(), meaning, standard, within, names);
    }

    Measure alsoCalled(List<String> names) {
        return new Measure(id, ordinal, name, meaning, standard, within, names);
    }

    Measure meaning(Meaning another) {
        return new Measure(id, ordinal, name, another, standard, within, aliases);
    }

    Measure standard(Standard another) {
        return new Measure(id, ordinal, name, meaning, another, within, aliases);
    }

    Measure within(Optional<UUID> whole) {
        return new Measure(id, ordinal, name, meaning, standard, whole, aliases);
    }

    public Unit unit() {
        return meaning.unit();
    }

    public boolean percentage() {
        return unit() == Unit.PERCENTAGE;
    }

    /** What a figure comes to by the bands; nothing where the measure has none. */
    public Optional<Rag> rag(BigDecimal value) {
        return standard.bands().rag(value);
    }

    public Optional<BigDecimal> target(Period period) {
        return standard.targets().at(period.last());
    }
}
