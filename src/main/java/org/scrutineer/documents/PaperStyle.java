package org.scrutineer.documents;

import java.util.Locale;
import java.util.Optional;
import org.scrutineer.ui.Problem;

/**
 * How a council's papers look where no Word template says it.
 *
 * @param accent {@code #rrggbb} of the rule below the title and of the headings; empty for the tool's own colours
 * @param crest at the top of the first page
 * @param font empty for the font that comes with the tool
 */
public record PaperStyle(Optional<String> accent, Optional<Crest> crest, Optional<PaperFont> font) {
    /** What WCAG asks of text. */
    private static final double LEAST_CONTRAST = 4.5;

    public PaperStyle {
        accent = accent.map(PaperStyle::checked);
    }

    /** The tool's own look. */
    public static PaperStyle plain() {
        return new PaperStyle(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * A colour as a person writes it, as {@code #rrggbb} in small letters.
     *
     * @throws Problem when it is no colour, or too pale to be read on white
     */
    public static String checked(String typed) {
        String colour = typed.strip().toLowerCase(Locale.ROOT);
        String six = colour.startsWith("#") ? colour.substring(1) : colour;
        if (!six.matches("[0-9a-f]{6}")) {
            throw new Problem(
                    "“" + typed.strip() + "” is not a colour.", "Write # and six digits or letters, such as #1d5a96.");
        }
        double contrast = contrastOnWhite(Integer.parseInt(six, 16));
        if (contrast < LEAST_CONTRAST) {
            throw new Problem(
                    String.format(Locale.UK, "#%s is too pale to be read on white: its contrast is %.1f to 1.", six,
                            Math.floor(10 * contrast) / 10),
                    "Choose a darker colour, of 4.5 to 1 or more.");
        }
        return "#" + six;
    }

    /** As WCAG 2 defines it, from 1 to 21. */
    static double contrastOnWhite(int colour) {
        double luminance = 0.2126 * light(colour >> 16) + 0.7152 * light(colour >> 8) + 0.0722 * light(colour);
        return 1.05 / (luminance + 0.05);
    }

    private static double light(int channel) {
        double part = (channel & 0xFF) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    Faces faces() {
        return font.map(PaperFont::faces).orElseGet(Faces::shipped);
    }

    String rule() {
        return accent.orElse(Look.ACCENT);
    }

    Ink.Lettering heading(int level) {
        Ink.Lettering heading = Look.heading(level);
        return accent.map(colour -> Look.coloured(heading, colour)).orElse(heading);
    }
}
